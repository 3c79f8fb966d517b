// Title of a browser's tab: the page, then the product.

import { useDocumentTitle } from '@mantine/hooks'

export function usePageTitle(page: string): void {
  useDocumentTitle(`${page} · Customer Classes`)
}
