// What the list of classes shows, as its address says it: whoever opens the address sees the same list.

import type { CustomerClassOrderField, OrderDirection } from '../api/reseller/graphql'

export interface ClassSearch {
  /** The beginning of the name. */
  name?: string
  order?: CustomerClassOrderField
  direction?: OrderDirection
  /** The cursors of the pages that were turned, oldest first; the last one says where this page begins. */
  after?: string[]
}

/** The columns that both roles can order by. */
export const ORDERS: readonly CustomerClassOrderField[] = [
  'NAME',
  'BUSINESS_MODEL',
  'CURRENCY',
  'CREATED_AT',
  'UPDATED_AT',
]

/** An address's search as the list understands it; what it doesn't understand, it leaves out. */
export function readSearch(given: Record<string, unknown>): ClassSearch {
  const order = ORDERS.find((field) => field === given.order)
  const after = Array.isArray(given.after) ? given.after.filter((cursor) => typeof cursor === 'string') : []
  return {
    ...(typeof given.name === 'string' && given.name && { name: given.name }),
    ...(order && { order }),
    ...(order && given.direction === 'DESC' && { direction: 'DESC' }),
    ...(after.length > 0 && { after }),
  }
}

/** The search after a click on a column's head: by it, then the other way round, then the list's own order. */
export function reordered(search: ClassSearch, field: CustomerClassOrderField): ClassSearch {
  const { order, direction, after: _, ...rest } = search
  if (order !== field) return { ...rest, order: field }
  return direction === 'DESC' ? rest : { ...rest, order: field, direction: 'DESC' }
}
