// Classes and customers whose name contains the typed text, searched on the server.

import { useQuery } from 'urql'
import { PaletteMatchesDocument } from '../api/reseller/graphql'
import { useDebounced } from '../ui/debounced'

interface MatchingRecord {
  id: string
  name: string
}

export interface Matches {
  classes: readonly MatchingRecord[]
  customers: readonly (MatchingRecord & { customerClass: MatchingRecord })[]
  isSearching: boolean
}

/** Whoever chooses a class sees the first ones before anything is typed, and no customers. */
export function useMatches(query: string, isChoosing: boolean): Matches {
  const name = useDebounced(query.trim())
  const where = name === '' ? null : { name: { contains: name } }
  const isIdle = name === '' && !isChoosing
  const [{ data, fetching }] = useQuery({
    query: PaletteMatchesDocument,
    variables: { classes: where, customers: where, isChoosing },
    pause: isIdle,
  })
  return {
    classes: isIdle ? [] : (data?.customerClasses.nodes ?? []),
    customers: isIdle ? [] : (data?.customers?.nodes ?? []),
    isSearching: fetching || name !== query.trim(),
  }
}
