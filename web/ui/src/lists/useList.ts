// The rows of a list as its search asks for them, and those of them that are selected, on other pages too.

import type { TypedDocumentNode } from '@urql/core'
import { useCallback, useState } from 'react'
import { useQuery } from 'urql'
import { useSession } from '../session/ViewerContext'
import { failureOf } from '../ui/failure'
import type { ListColumn, ListRow } from './columns'
import type { ListFilter } from './filters'
import { isNarrowed, type ListSearch, pageVariables, whereOf } from './search'

export interface RowsPage<Row> {
  totalCount: number
  nodes: readonly Row[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

interface ListQuery<Row extends ListRow, Answer> {
  // biome-ignore lint/suspicious/noExplicitAny: each list has filters and orders of its own types.
  document: TypedDocumentNode<Answer, any>
  pageOf: (answer: Answer) => RowsPage<Row>
  columns: readonly Pick<ListColumn<Row>, 'order'>[]
  filters: readonly Pick<ListFilter, 'name' | 'where'>[]
  /** The field by which the server finds names, where it isn't the name. */
  nameField?: string
}

export interface LoadedList<Row extends ListRow> {
  page: RowsPage<Row> | undefined
  /** Why there is no page. */
  failure: string | null
  isBusy: boolean
  /** The rows that are searched for are on their way: those of the page may be of an earlier search. */
  isFetching: boolean
  /** Asks for the rows of a list that waits for a search; absent where it doesn't. */
  load?: () => void
  refresh: () => void
  selected: ReadonlyMap<string, Row>
  select: (rows: readonly Row[], on: boolean) => void
  /** Select no longer what isn't there any more. */
  deselect: (ids: readonly string[]) => void
  clearSelection: () => void
}

export function useList<Row extends ListRow, Answer>(
  { document, pageOf, columns, filters, nameField }: ListQuery<Row, Answer>,
  search: ListSearch,
): LoadedList<Row> {
  const { loadListAtOnce } = useSession().viewer.preferences
  const [isRequested, askFor] = useState(false)
  const isWaiting = !loadListAtOnce && !isRequested && !isNarrowed(search)
  const orders = columns.flatMap(({ order }) => order ?? [])
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: document,
    variables: { ...pageVariables(search, orders), where: whereOf(search, filters, nameField) },
    // Cached rows are shown at once; others may have changed them meanwhile.
    requestPolicy: 'cache-and-network',
    pause: isWaiting,
  })
  const [selected, setSelected] = useState<ReadonlyMap<string, Row>>(new Map())
  return {
    page: data && !isWaiting ? pageOf(data) : undefined,
    failure: error && !data && !isWaiting ? failureOf(error) : null,
    isBusy: fetching || stale,
    isFetching: fetching,
    load: isWaiting ? () => askFor(true) : undefined,
    refresh: () => reload({ requestPolicy: 'network-only' }),
    selected,
    select: useCallback(
      (rows, on) =>
        setSelected((before) => {
          const next = new Map(before)
          for (const row of rows) on ? next.set(row.id, row) : next.delete(row.id)
          return next
        }),
      [],
    ),
    deselect: (ids) => setSelected((before) => new Map([...before].filter(([id]) => !ids.includes(id)))),
    clearSelection: () => setSelected(new Map()),
  }
}
