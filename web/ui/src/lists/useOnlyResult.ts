// Opening of a row from the search: the first one with Enter, and the only one, where the
// viewer prefers that: once, and only of a search that was made here. An address that is opened, or gone back to, shows
// its list.

import { useEffect, useRef, useState } from 'react'
import { useSession } from '../session/ViewerContext'
import type { ListRow } from './columns'
import { isNarrowed, type ListSearch, narrowed } from './search'
import type { LoadedList } from './useList'

/** Key of a search, whatever its order and its page, and the order of its filters. */
function searchKey({ name, match, filters }: ListSearch): string {
  return JSON.stringify([name, match, Object.entries(filters ?? {}).sort()])
}

interface Requested {
  key: string
  /** The search from which it was made, until the address has it. */
  before?: string
}

/** Hook that says when a search is answered that was asked for; another one that comes first forgets it. */
function useAnswered<Row extends ListRow>(
  { page, isBusy, load }: Pick<LoadedList<Row>, 'page' | 'isBusy' | 'load'>,
  search: ListSearch,
  onAnswered: () => void,
): (search: ListSearch) => void {
  const [requested, ask] = useState<Requested | null>(null)
  const key = searchKey(search)
  const isThere = page !== undefined && !isBusy
  const isWaiting = load !== undefined
  const answered = useRef(onAnswered)
  answered.current = onAnswered
  useEffect(() => {
    if (!requested) return
    if (requested.key !== key) {
      if (requested.before !== key) ask(null)
    } else if (isWaiting) {
      // It asks for no search: what it is made to load later is something else.
      ask(null)
    } else if (isThere) {
      ask(null)
      answered.current()
    } else if (requested.before !== undefined) ask({ key })
  }, [requested, key, isThere, isWaiting])
  return (next) => ask({ key: searchKey(next), before: key })
}

/** Hook that sets the search in the address, and opens its only result. */
export function useOnlyResult<Row extends ListRow>(
  list: Pick<LoadedList<Row>, 'page' | 'isBusy' | 'load'>,
  search: ListSearch,
  onSearch: (search: ListSearch) => void,
  onOpen: (row: Row) => void,
): (search: ListSearch) => void {
  const { openOnlyResult } = useSession().viewer.preferences
  const [only] = list.page?.totalCount === 1 ? list.page.nodes : []
  const ask = useAnswered(list, search, () => only && openOnlyResult && onOpen(only))
  return (next) => {
    if (isNarrowed(next) && searchKey(next) !== searchKey(search)) ask(next)
    onSearch(next)
  }
}

/** Hook that opens the first row of the search for a name, as soon as it is answered; another search opens nothing. */
export function useFirstResult<Row extends ListRow>(
  list: Pick<LoadedList<Row>, 'page' | 'isBusy' | 'load'>,
  search: ListSearch,
  onOpen: (row: Row) => void,
): (name: string) => void {
  const [first] = list.page?.nodes ?? []
  const ask = useAnswered(list, search, () => first && onOpen(first))
  return (name) => ask(narrowed(search, { name }))
}
