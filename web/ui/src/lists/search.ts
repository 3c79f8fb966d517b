// Search of a list, kept in its address, which leads everybody to the same rows.

import type { ListFilter } from './filters'

/** How a name is compared with what was typed; the first one is meant when the address names none. */
export const MATCHES = ['contains', 'startsWith', 'endsWith', 'eq'] as const
export type Match = (typeof MATCHES)[number]

/** How many rows a page has; the first one is meant when the address names none. */
export const PAGE_ROWS = [25, 50, 100] as const

export interface ListSearch {
  name?: string
  match?: Match
  /** The values of the filters, by the filter's name. */
  filters?: Readonly<Record<string, string>>
  /** An order field of the role's schema. */
  order?: string
  direction?: 'ASC' | 'DESC'
  /** The cursors of the pages that were turned, oldest first; the last one says where this page begins. */
  after?: string[]
  rows?: number
  /** The columns beside the name; absent for those that the list has by itself. */
  columns?: string[]
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** A text in an address, whose own reading makes numbers of digits; empty where there is none. */
function readText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function readFilters(values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null) return {}
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string' && value !== ''))
}

/** An address's search as a list understands it; what it doesn't understand, it leaves out. */
export function readSearch(address: Record<string, unknown>): ListSearch {
  const name = readText(address.name)
  const match = MATCHES.find((candidate) => candidate === address.match && candidate !== MATCHES[0])
  const filters = readFilters(address.filters)
  const order = typeof address.order === 'string' && /^[A-Z_]+$/.test(address.order) ? address.order : undefined
  const after = readTexts(address.after)
  const rows = PAGE_ROWS.find((count) => count === address.rows)
  return {
    ...(name && { name }),
    ...(match && { match }),
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(order && { order }),
    ...(order && address.direction === 'DESC' && { direction: 'DESC' }),
    ...(after.length > 0 && { after }),
    ...(rows && rows !== PAGE_ROWS[0] && { rows }),
    ...(Array.isArray(address.columns) && { columns: readTexts(address.columns) }),
  }
}

/** The search of an address in which each of these filters is a parameter of its own. */
export function readFlatSearch(address: Record<string, unknown>, filters: readonly string[]): ListSearch {
  return readSearch({ ...address, filters: Object.fromEntries(filters.map((name) => [name, readText(address[name])])) })
}

/** The same address, of a search. */
export function flatAddress({ filters, ...search }: ListSearch): Record<string, unknown> {
  return { ...search, ...filters }
}

/** The search with another filter, name or number of rows: it begins at the first page. */
export function narrowed(search: ListSearch, change: Partial<ListSearch>): ListSearch {
  const { after: _, ...rest } = search
  return readSearch({ ...rest, ...change })
}

/** Whether the search shows fewer rows than there are. */
export function isNarrowed({ name, filters }: ListSearch): boolean {
  return name !== undefined || filters !== undefined
}

/** The search after a click on a column's head: by it, then the other way round, then the list's own order. */
export function reordered(search: ListSearch, field: string): ListSearch {
  const { order, direction, after: _, ...rest } = search
  if (order !== field) return { ...rest, order: field }
  return direction === 'DESC' ? rest : { ...rest, order: field, direction: 'DESC' }
}

/** The search with its rows by a field in a direction; the list's own order is no part of its address. */
export function ordered(search: ListSearch, field: string, descending: boolean, ownOrder: string): ListSearch {
  const { order: _order, direction: _direction, after: _after, ...rest } = search
  if (descending) return { ...rest, order: field, direction: 'DESC' }
  return field === ownOrder ? rest : { ...rest, order: field }
}

/** Variables of a page. An address may name an order that the list hasn't: then it has its own. */
export function pageVariables({ after, order, direction, rows = PAGE_ROWS[0] }: ListSearch, orders: readonly string[]) {
  const orderBy = order && orders.includes(order) ? [{ field: order, direction: direction ?? 'ASC' }] : null
  return { first: rows, after: after?.at(-1) ?? null, orderBy }
}

/** The condition of a search in the terms of the schema, where `nameField` has the name; null for all rows. */
export function whereOf(
  { name, match = MATCHES[0], filters = {} }: ListSearch,
  declared: readonly Pick<ListFilter, 'name' | 'where'>[],
  nameField = 'name',
): Record<string, unknown> | null {
  const where: Record<string, unknown> = name ? { [nameField]: { [match]: name } } : {}
  for (const filter of declared) {
    const value = filters[filter.name]
    if (value !== undefined) Object.assign(where, filter.where(value))
  }
  return Object.keys(where).length > 0 ? where : null
}
