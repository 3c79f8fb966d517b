// Parts of a search that its list doesn't have, or no longer: they are left out, and shown in a notice.

import type { MessageDescriptor } from '@lingui/core'
import type { ListColumn } from '../columns'
import type { ListFilter } from '../filters'
import type { ListSearch } from '../search'

/** Stands for "none" in filters by a reference. */
const NONE = '-'

export interface KnownFilter extends Pick<ListFilter, 'name' | 'label' | 'values'> {
  /** Its values are records, beside those with words of their own. */
  records?: unknown
  input?: unknown
}

export interface Missing {
  /** The search without what isn't there. */
  search: ListSearch
  /** The filters by their words; one that the list hasn't by its name in the address. */
  filters: readonly (MessageDescriptor | string)[]
  /** Whether the order or columns of the list are others now. */
  columns: boolean
}

/** The records that filters name, which may be gone: their ids by the filter. */
export function namedRecords({ filters = {} }: ListSearch, known: readonly KnownFilter[]): [string, string][] {
  return Object.entries(filters).filter(([name, value]) => {
    const filter = known.find((one) => one.name === name)
    return filter && (filter.records || filter.input) && !(value in (filter.values ?? {})) && value !== NONE
  })
}

/** Missing parts of a search, given the ids of those records that are gone; null where it has all of them. */
export function missingIn(
  search: ListSearch,
  known: readonly KnownFilter[],
  columns: readonly Pick<ListColumn<never>, 'id' | 'order'>[],
  deleted: ReadonlySet<string>,
): Missing | null {
  const records = new Map(namedRecords(search, known))
  const isMissing = (name: string, value: string) => {
    const filter = known.find((one) => one.name === name)
    if (!filter) return true
    return records.has(name) ? deleted.has(value) : !(value in (filter.values ?? {})) && value !== NONE
  }
  const { filters = {}, columns: shown, order, direction, after, ...rest } = search
  const missing = Object.entries(filters).filter(([name, value]) => isMissing(name, value))
  const kept = Object.entries(filters).filter((entry) => !missing.some(([name]) => name === entry[0]))
  const there = shown?.filter((id) => columns.some((column) => column.id === id))
  const isOrdered = order === undefined || columns.some((column) => column.order === order)
  const hasOthers = there?.length !== shown?.length || !isOrdered
  if (missing.length === 0 && !hasOthers) return null
  return {
    search: {
      ...rest,
      ...(kept.length > 0 && { filters: Object.fromEntries(kept) }),
      ...(there && { columns: there }),
      ...(isOrdered && order && { order, ...(direction && { direction }) }),
      // Other rows, or the same ones in another order, begin at the first page.
      ...(missing.length === 0 && isOrdered && after && { after }),
    },
    filters: missing.map(([name]) => known.find((one) => one.name === name)?.label ?? name),
    columns: hasOthers,
  }
}
