// What a list of records shows, as its address says it: whoever opens the address sees the same list.

import { type ListBasics, nameWhere, readBasics, textOf } from '../../lists/search'

/** The value of a filter that stands for "none". No id and no choice is called so. */
export const NONE = '-'

export interface ListSearch extends ListBasics {
  /** The values of the kind's filters, by the field's name. */
  [filter: string]: string | string[] | undefined
}

/** An address's search as a list with these filters understands it; what it doesn't understand, it leaves out. */
export function readListSearch(given: Record<string, unknown>, filters: readonly string[]): ListSearch {
  const chosen = filters.map((field) => [field, textOf(given[field])] as const).filter(([, value]) => value !== '')
  return { ...readBasics(given), ...Object.fromEntries(chosen) }
}

/** The search with another value of a part of it, from the first page on. An empty value takes the part away. */
export function withPart(search: ListSearch, part: string, value: string | null): ListSearch {
  const { [part]: _, after: __, ...rest } = search
  return value ? { ...rest, [part]: value } : rest
}

/** Whether anything but order and page is asked for. */
export function isNarrowed({ order: _, direction: __, after: ___, match: ____, ...parts }: ListSearch): boolean {
  return Object.keys(parts).length > 0
}

/** The filter that the search is for the server: `booleans` are on or off, `named` is the field with the name. */
export function whereOf(
  search: ListSearch,
  filters: readonly string[],
  booleans: ReadonlySet<string>,
  named = 'name',
): Record<string, unknown> | null {
  const where = nameWhere(search, named)
  for (const field of filters) {
    const value = search[field]
    if (typeof value !== 'string') continue
    if (value === NONE) where[field] = { isNull: true }
    else where[field] = { eq: booleans.has(field) ? value === 'true' : value }
  }
  return Object.keys(where).length > 0 ? where : null
}
