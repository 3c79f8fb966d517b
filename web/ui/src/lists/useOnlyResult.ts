// Opening of a row from the search: the first one with Enter, and the only one, where the
// viewer prefers that: once, and only of a search that was made here. An address that is opened, or gone back to, shows
// its list.

import { useEffect, useRef, useState } from 'react'
import { useSession } from '../session/ViewerContext'
import type { ListRow } from './columns'
import { isNarrowed, type ListSearch } from './search'
import type { LoadedList } from './useList'

/** Key of a search, whatever its order and its page. */
function searchKey({ name, match, filters }: ListSearch): string {
  return JSON.stringify([name, match, filters])
}

/** Hook that sets the search in the address, and opens its only result. */
export function useOnlyResult<Row extends ListRow>(
  { page, isBusy }: Pick<LoadedList<Row>, 'page' | 'isBusy'>,
  search: ListSearch,
  onSearch: (search: ListSearch) => void,
  onOpen: (row: Row) => void,
): (search: ListSearch) => void {
  const { openOnlyResult } = useSession().viewer.preferences
  const searched = useRef<string | null>(null)
  const open = useRef(onOpen)
  open.current = onOpen
  const [only] = page?.totalCount === 1 ? page.nodes : []
  const isAnswered = searched.current === searchKey(search) && page !== undefined && !isBusy
  useEffect(() => {
    if (!isAnswered) return
    searched.current = null
    if (only && openOnlyResult) open.current(only)
  }, [isAnswered, only, openOnlyResult])
  return (next) => {
    if (isNarrowed(next) && searchKey(next) !== searchKey(search)) searched.current = searchKey(next)
    onSearch(next)
  }
}

/** Hook that opens the first row of the search for a name, as soon as it is answered; another search opens nothing. */
export function useFirstResult<Row extends ListRow>(
  { page, isBusy }: Pick<LoadedList<Row>, 'page' | 'isBusy'>,
  { name = '' }: ListSearch,
  onOpen: (row: Row) => void,
): (name: string) => void {
  const [requested, ask] = useState<{ name: string; before: string } | null>(null)
  const open = useRef(onOpen)
  open.current = onOpen
  const isAnswered = requested?.name === name && page !== undefined && !isBusy
  const isOther = requested !== null && name !== requested.name && name !== requested.before
  const [first] = page?.nodes ?? []
  useEffect(() => {
    if (!isAnswered && !isOther) return
    ask(null)
    if (isAnswered && first) open.current(first)
  }, [isAnswered, isOther, first])
  return (searched) => ask({ name: searched, before: name })
}
