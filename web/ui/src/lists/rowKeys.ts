// The keys of a list's rows: arrows go from the search to the rows and from row to row, Space takes a quick look at the one
// in focus, and Enter opens it, as its link does by itself.

import type { KeyboardEvent } from 'react'

/** Focusable part of a row: the link that its name is. */
const LINK = 'a[href]'

function linksIn(table: Element | null | undefined): HTMLElement[] {
  return [...(table?.querySelectorAll<HTMLElement>('tbody tr') ?? [])].flatMap(
    (row) => row.querySelector<HTMLElement>(LINK) ?? [],
  )
}

/** Stand in the first row of the list on the page; whether there is one. */
export function focusFirstRow(): boolean {
  const [first] = linksIn(document.querySelector('main table'))
  first?.focus()
  return first !== undefined
}

/** Stand in the row that something is in. */
export function focusRowOf(inRow: Element): void {
  inRow.closest('tr')?.querySelector<HTMLElement>(LINK)?.focus()
}

/** Where the row with the focus stands among all; -1 where none has it. */
export function focusedRow(): number {
  const row = document.activeElement?.closest('main table.app-list tbody tr')
  return row ? [...(row.parentElement?.children ?? [])].indexOf(row) : -1
}

/** Where a key leads from the row with the focus, among all; -1 is back to the search. */
export function nextRow(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return at - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** Keys of a table's rows. `onLook` gets the row to look at, or null to close the look. */
export function onRowKey(event: KeyboardEvent<HTMLElement>, onLook: (index: number | null) => void): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
  if (key === 'Escape') onLook(null)
  if (!target.matches(LINK)) return
  const links = linksIn(currentTarget.closest('table'))
  const at = links.findIndex((link) => link.closest('tr') === target.closest('tr'))
  if (at < 0) return
  if (key === ' ') {
    event.preventDefault()
    onLook(at)
    return
  }
  const next = nextRow(key, at, links.length)
  if (next === null) return
  event.preventDefault()
  if (next >= 0) links[next]?.focus()
  else document.querySelector<HTMLElement>('main input[type=search]')?.focus()
}
