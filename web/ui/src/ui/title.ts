// What a tab of the browser is called: the page, then the product.

import { useDocumentTitle } from '@mantine/hooks'

export function usePageTitle(page: string): void {
  useDocumentTitle(`${page} · Customer Classes`)
}
