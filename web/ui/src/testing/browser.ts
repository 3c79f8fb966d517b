// Browser features that components need and jsdom lacks. Each file of tests begins with it, and what it shows is gone
// after each test: files share one browser, since one for each took four times as long.

import { i18n } from '@lingui/core'
import { afterEach } from 'vitest'

if (typeof window !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')
  // What a component loads when it is first shown takes longer than a second where two cores do all of `make test`.
  configure({ asyncUtilTimeout: 10_000 })
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  afterEach(cleanup)

  window.matchMedia ??= (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as unknown as MediaQueryList

  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }

  if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

  Element.prototype.scrollIntoView ??= () => undefined

  window.scrollTo = () => undefined
  if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() })
}
