// What every list's address says of it: whoever opens the address sees the same list.

/** How a name is compared with what was typed; the first one is meant when the address names none. */
export const MATCHES = ['startsWith', 'contains', 'endsWith', 'eq'] as const
export type Match = (typeof MATCHES)[number]

export interface ListBasics {
  name?: string
  match?: Match
  /** An order field of the role's schema. */
  order?: string
  direction?: 'ASC' | 'DESC'
  /** The cursors of the pages that were turned, oldest first; the last one says where this page begins. */
  after?: string[]
}

/** The texts of a list in an address. */
export function textsOf(given: unknown): string[] {
  return Array.isArray(given) ? given.filter((item) => typeof item === 'string') : []
}

/** A text in an address, whose own reading makes numbers of digits; empty where there is none. */
export function textOf(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given) : ''
}

/** An address's search as every list understands it; what it doesn't understand, it leaves out. */
export function readBasics(given: Record<string, unknown>): ListBasics {
  const name = textOf(given.name)
  const match = MATCHES.find((one) => one === given.match && one !== MATCHES[0])
  const order = typeof given.order === 'string' && /^[A-Z_]+$/.test(given.order) ? given.order : undefined
  const after = textsOf(given.after)
  return {
    ...(name && { name }),
    ...(match && { match }),
    ...(order && { order }),
    ...(order && given.direction === 'DESC' && { direction: 'DESC' }),
    ...(after.length > 0 && { after }),
  }
}

/** The search after a click on a column's head: by it, then the other way round, then the list's own order. */
export function reordered<Search extends ListBasics>(search: Search, field: string): Search {
  const { order, direction, after: _, ...rest } = search
  if (order !== field) return { ...rest, order: field } as Search
  return (direction === 'DESC' ? rest : { ...rest, order: field, direction: 'DESC' }) as Search
}

/** What the server is asked for. An address may name an order that the list hasn't: then it has its own. */
export function pageVariables({ after, order, direction }: ListBasics, first: number, orders: readonly string[]) {
  const orderBy = order && orders.includes(order) ? [{ field: order, direction: direction ?? 'ASC' }] : null
  return { first, after: after?.at(-1) ?? null, orderBy }
}

/** The condition on the name, for the server: `field` is the field with it. */
export function nameWhere({ name, match = MATCHES[0] }: ListBasics, field = 'name'): Record<string, unknown> {
  return name ? { [field]: { [match]: name } } : {}
}
