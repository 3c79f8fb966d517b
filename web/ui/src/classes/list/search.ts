// What the list of classes shows, as its address says it: whoever opens the address sees the same list.

import { type ListBasics, nameWhere, readBasics, textsOf } from '../../lists/search'

/** How many rows a page has; the first one is meant when the address names none. */
export const PAGE_ROWS = [25, 50, 100] as const

export interface ClassSearch extends ListBasics {
  /** What was chosen in the other filters, by the filter's name. */
  filters?: Record<string, string>
  rows?: number
  /** The columns beside the name; absent for those that the list has by itself. */
  columns?: string[]
}

/** A way to narrow the list down. What it can be set to and what that means are the role's own. */
export interface FilterMeaning {
  name: string
  where: (value: string) => Record<string, unknown> | null
}

function filtersOf(given: unknown): Record<string, string> {
  if (typeof given !== 'object' || given === null) return {}
  return Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string' && value !== ''))
}

/** An address's search as the list understands it; what it doesn't understand, it leaves out. */
export function readSearch(given: Record<string, unknown>): ClassSearch {
  const rows = PAGE_ROWS.find((one) => one === given.rows)
  const filters = filtersOf(given.filters)
  return {
    ...readBasics(given),
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(rows && rows !== PAGE_ROWS[0] && { rows }),
    ...(Array.isArray(given.columns) && { columns: textsOf(given.columns) }),
  }
}

/** The search with another filter, name or number of rows: it begins at the first page. */
export function narrowed(search: ClassSearch, change: Partial<ClassSearch>): ClassSearch {
  const { after: _, ...rest } = search
  return readSearch({ ...rest, ...change })
}

/** Whether the search shows fewer classes than there are. */
export function isNarrowed({ name, filters }: ClassSearch): boolean {
  return name !== undefined || filters !== undefined
}

/** The condition of a search in the terms of the schema; null for all classes. */
export function whereOf(search: ClassSearch, meanings: readonly FilterMeaning[]): Record<string, unknown> | null {
  const { filters = {} } = search
  const where = nameWhere(search)
  for (const meaning of meanings) {
    const value = filters[meaning.name]
    if (value !== undefined) Object.assign(where, meaning.where(value))
  }
  return Object.keys(where).length > 0 ? where : null
}
