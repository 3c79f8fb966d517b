// Frame of every page of the app: theme, language and the sign-in.

import '@mantine/core/styles.layer.css'
import './app.css'
import './editor.css'
import './print.css'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SessionGate } from '../session/SessionGate'
import { activate, preferredLanguage } from '../ui/language/language'
import { cssVariablesResolver, theme } from '../ui/theme'

function Providers({ children }: { children: ReactNode }) {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
        {children}
      </MantineProvider>
    </I18nProvider>
  )
}

/** Show a page of the app to whoever is signed in, as soon as its words are there. */
export async function mount(page: ReactNode): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no root.')
  await activate(preferredLanguage())
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <SessionGate>{page}</SessionGate>
      </Providers>
    </StrictMode>,
  )
}
