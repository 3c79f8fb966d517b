// A search that finds one record opens it, where the viewer prefers that: once, and only a search that was made here. An
// address that is opened, or gone back to, shows its list.

import { useEffect, useRef } from 'react'
import { useSession } from '../session/ViewerContext'
import type { ListRow } from './ListTable'
import { isNarrowed, type ListSearch } from './search'
import type { LoadedList } from './useList'

/** What a search finds, whatever its order and its page. */
function sought({ name, match, filters }: ListSearch): string {
  return JSON.stringify([name, match, filters])
}

/** What takes a search to the address, and opens what it alone finds. */
export function useOnlyResult<Row extends ListRow>(
  { page, isBusy }: Pick<LoadedList<Row>, 'page' | 'isBusy'>,
  search: ListSearch,
  onSearch: (search: ListSearch) => void,
  onOpen: (row: Row) => void,
): (search: ListSearch) => void {
  const { openOnlyResult } = useSession().viewer.preferences
  const made = useRef<string | null>(null)
  const open = useRef(onOpen)
  open.current = onOpen
  const [only] = page?.totalCount === 1 ? page.nodes : []
  const isAnswered = made.current === sought(search) && page !== undefined && !isBusy
  useEffect(() => {
    if (!isAnswered) return
    made.current = null
    if (only && openOnlyResult) open.current(only)
  }, [isAnswered, only, openOnlyResult])
  return (next) => {
    if (isNarrowed(next) && sought(next) !== sought(search)) made.current = sought(next)
    onSearch(next)
  }
}
