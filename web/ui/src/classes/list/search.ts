// What the list of classes shows, as its address says it: whoever opens the address sees the same list.

import type { CustomerClassOrderField, OrderDirection } from '../../api/reseller/graphql'

/** How a name is compared with what was typed; the first one is meant when the address names none. */
export const MATCHES = ['startsWith', 'contains', 'endsWith', 'eq'] as const
export type Match = (typeof MATCHES)[number]

/** How many rows a page has; the first one is meant when the address names none. */
export const PAGE_ROWS = [25, 50, 100] as const

export interface ClassSearch {
  name?: string
  match?: Match
  /** What was chosen in the other filters, by the filter's name. */
  filters?: Record<string, string>
  /** An order field of the role's schema. */
  order?: string
  direction?: OrderDirection
  /** The cursors of the pages that were turned, oldest first; the last one says where this page begins. */
  after?: string[]
  rows?: number
  /** The columns beside the name; absent for those that the list has by itself. */
  columns?: string[]
}

/** A way to narrow the list down. What it can be set to and what that means are the role's own. */
export interface FilterMeaning {
  name: string
  where: (value: string) => Record<string, unknown> | null
}

function textsOf(given: unknown): string[] {
  return Array.isArray(given) ? given.filter((item) => typeof item === 'string') : []
}

function filtersOf(given: unknown): Record<string, string> {
  if (typeof given !== 'object' || given === null) return {}
  return Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string' && value !== ''))
}

/** An address's search as the list understands it; what it doesn't understand, it leaves out. */
export function readSearch(given: Record<string, unknown>): ClassSearch {
  const match = MATCHES.find((one) => one === given.match)
  const rows = PAGE_ROWS.find((one) => one === given.rows)
  const order = typeof given.order === 'string' && /^[A-Z_]+$/.test(given.order) ? given.order : undefined
  const after = textsOf(given.after)
  const filters = filtersOf(given.filters)
  return {
    ...(typeof given.name === 'string' && given.name && { name: given.name }),
    ...(match && match !== MATCHES[0] && { match }),
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(order && { order }),
    ...(order && given.direction === 'DESC' && { direction: 'DESC' }),
    ...(after.length > 0 && { after }),
    ...(rows && rows !== PAGE_ROWS[0] && { rows }),
    ...(Array.isArray(given.columns) && { columns: textsOf(given.columns) }),
  }
}

/** The search with another filter, name or number of rows: it begins at the first page. */
export function narrowed(search: ClassSearch, change: Partial<ClassSearch>): ClassSearch {
  const { after: _, ...rest } = search
  return readSearch({ ...rest, ...change })
}

/** The search after a click on a column's head: by it, then the other way round, then the list's own order. */
export function reordered(search: ClassSearch, field: CustomerClassOrderField | string): ClassSearch {
  const { order, direction, after: _, ...rest } = search
  if (order !== field) return { ...rest, order: field }
  return direction === 'DESC' ? rest : { ...rest, order: field, direction: 'DESC' }
}

/** Whether the search shows fewer classes than there are. */
export function isNarrowed({ name, filters }: ClassSearch): boolean {
  return name !== undefined || filters !== undefined
}

/** The condition of a search in the terms of the schema; null for all classes. */
export function whereOf(
  { name, match, filters = {} }: ClassSearch,
  meanings: readonly FilterMeaning[],
): Record<string, unknown> | null {
  const where: Record<string, unknown> = name ? { name: { [match ?? MATCHES[0]]: name } } : {}
  for (const meaning of meanings) {
    const value = filters[meaning.name]
    if (value !== undefined) Object.assign(where, meaning.where(value))
  }
  return Object.keys(where).length > 0 ? where : null
}
