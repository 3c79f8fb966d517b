// Opening of a row from the search: the first one with Enter, and the only one, where the
// viewer prefers that: once, and only of a search that was made here. An address that is opened, or gone back to, shows
// its list.

import { useEffect, useRef, useState } from 'react'
import { useSession } from '../session/ViewerContext'
import type { ListRow } from './columns'
import { isNarrowed, type ListSearch } from './search'
import type { LoadedList } from './useList'

/** Key of a search, whatever its order and its page. */
function sought({ name, match, filters }: ListSearch): string {
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

/** Hook that opens the first row of the search for a name, as soon as it is answered; another search opens nothing. */
export function useFirstResult<Row extends ListRow>(
  { page, isBusy }: Pick<LoadedList<Row>, 'page' | 'isBusy'>,
  { name = '' }: ListSearch,
  onOpen: (row: Row) => void,
): (name: string) => void {
  const [asked, ask] = useState<{ name: string; before: string } | null>(null)
  const open = useRef(onOpen)
  open.current = onOpen
  const isAnswered = asked?.name === name && page !== undefined && !isBusy
  const isOther = asked !== null && name !== asked.name && name !== asked.before
  const [first] = page?.nodes ?? []
  useEffect(() => {
    if (!isAnswered && !isOther) return
    ask(null)
    if (isAnswered && first) open.current(first)
  }, [isAnswered, isOther, first])
  return (sought) => ask({ name: sought, before: name })
}
