// A saved view: a list's search under a name. What it is made of is what an address has, so that either leads to the same.

import { type ListSearch, readSearch } from '../search'

export interface SavedView {
  id: string
  listName: string
  name: string
  search: string
  version: number
}

/** Search as a view keeps it: all but the page. */
function keptOf(search: ListSearch): ListSearch {
  const { after: _, ...kept } = readSearch({ ...search })
  return kept
}

/** An object as text that is the same whatever the order of its keys; lists stay in theirs. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]))
}

/** A search as a view keeps it. Columns are a set: in which order they were chosen says nothing. */
export function textOf(search: ListSearch): string {
  const kept = keptOf(search)
  const columns = kept.columns && [...kept.columns].sort()
  return JSON.stringify(ordered({ ...kept, ...(columns && { columns }) }))
}

/** The search that a view keeps; an empty one where it is none that this app understands. */
export function searchOf({ search }: Pick<SavedView, 'search'>): ListSearch {
  try {
    const kept: unknown = JSON.parse(search)
    return typeof kept === 'object' && kept !== null ? keptOf(kept as ListSearch) : {}
  } catch {
    return {}
  }
}

/** Whether a list shows just what a view keeps. */
export function isShown(view: SavedView, search: ListSearch): boolean {
  return textOf(searchOf(view)) === textOf(search)
}
