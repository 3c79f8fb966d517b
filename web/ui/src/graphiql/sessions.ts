// GraphiQL's tabs as what they are: a list of items that each hold a button to open it and one to close it. With the
// role of a tab, which holds nothing to press, a screen reader would be told of neither.

import { useEffect } from 'react'

function toList(tabs: HTMLElement): void {
  // Setting what is there already would wake the observer for ever.
  if (tabs.role !== 'list') tabs.role = 'list'
  for (const item of tabs.querySelectorAll<HTMLElement>('.graphiql-tab')) {
    const active = item.ariaSelected === 'true' || item.classList.contains('graphiql-tab-active')
    if (item.role !== 'listitem') item.role = 'listitem'
    if (item.hasAttribute('aria-selected')) item.removeAttribute('aria-selected')
    const button = item.querySelector<HTMLElement>('.graphiql-tab-button')
    if (button && button.ariaCurrent !== String(active)) button.ariaCurrent = String(active)
  }
}

/** Keep the roles of the tabs, whatever GraphiQL makes of them. */
export function useSessionList(): void {
  useEffect(() => {
    const apply = () => {
      const tabs = document.querySelector<HTMLElement>('.graphiql-tabs')
      if (tabs) toList(tabs)
    }
    const observer = new MutationObserver(apply)
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['role', 'aria-selected', 'class'],
    })
    apply()
    return () => observer.disconnect()
  }, [])
}
