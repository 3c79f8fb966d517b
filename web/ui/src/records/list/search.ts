// What a list of records shows, as its address says it: whoever opens the address sees the same list.

/** How a name is compared with what was typed. */
export const MATCHES = ['startsWith', 'contains', 'endsWith', 'eq'] as const
export type Match = (typeof MATCHES)[number]

/** The value of a filter that stands for "none". No id and no choice is called so. */
export const NONE = '-'

export interface ListSearch {
  name?: string
  /** Absent: the name begins so. */
  match?: Match
  order?: string
  direction?: 'DESC'
  /** The cursors of the pages that were turned, oldest first; the last one says where this page begins. */
  after?: string[]
  /** The values of the kind's filters, by the field's name. */
  [filter: string]: string | string[] | undefined
}

/** An address's search as a list with these filters understands it; what it doesn't understand, it leaves out. */
export function readListSearch(given: Record<string, unknown>, filters: readonly string[]): ListSearch {
  const text = (name: string) => {
    const value = given[name]
    // The address's own reading makes numbers of digits.
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const match = MATCHES.find((one) => one === given.match && one !== 'startsWith')
  const after = Array.isArray(given.after) ? given.after.filter((cursor) => typeof cursor === 'string') : []
  const chosen = filters.map((field) => [field, text(field)] as const).filter(([, value]) => value !== '')
  return {
    ...(text('name') && { name: text('name') }),
    ...(match && { match }),
    ...(text('order') && { order: text('order') }),
    ...(text('order') && given.direction === 'DESC' && { direction: 'DESC' as const }),
    ...(after.length > 0 && { after }),
    ...Object.fromEntries(chosen),
  }
}

/** The search with another value of a part of it, from the first page on. An empty value takes the part away. */
export function withPart(search: ListSearch, part: string, value: string | null): ListSearch {
  const { [part]: _, after: __, ...rest } = search
  return value ? { ...rest, [part]: value } : rest
}

/** The search after a click on a column's head: by it, then the other way round, then the list's own order. */
export function withOrder(search: ListSearch, field: string): ListSearch {
  const { order, direction, after: _, ...rest } = search
  if (order !== field) return { ...rest, order: field }
  return direction === 'DESC' ? rest : { ...rest, order: field, direction: 'DESC' }
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
  const where: Record<string, unknown> = {}
  if (search.name) where[named] = { [search.match ?? 'startsWith']: search.name }
  for (const field of filters) {
    const value = search[field]
    if (typeof value !== 'string') continue
    if (value === NONE) where[field] = { isNull: true }
    else where[field] = { eq: booleans.has(field) ? value === 'true' : value }
  }
  return Object.keys(where).length > 0 ? where : null
}
