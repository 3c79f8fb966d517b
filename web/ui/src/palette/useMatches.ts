// Classes and customers whose name begins with the typed text or contains it, searched on the server.

import { useQuery } from 'urql'
import { useLastRead } from '../api/lastRead'
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

/** So many are shown. */
const CLASSES = 8
const CUSTOMERS = 4

interface Found<Entry> {
  nodes: readonly Entry[]
}

/** Those that begin with the text, and then the others that have it. */
function foundIn<Entry extends MatchingRecord>(begun: Found<Entry> | undefined, found: Found<Entry> | undefined) {
  const first = begun?.nodes ?? []
  return [...first, ...(found?.nodes ?? []).filter(({ id }) => !first.some((one) => one.id === id))]
}

/** Whoever chooses a class sees the first ones before anything is typed, and no customers. */
export function useMatches(query: string, isChoosing: boolean): Matches {
  const name = useDebounced(query.trim())
  const where = name === '' ? null : { name: { contains: name } }
  const begun = name === '' ? null : { name: { startsWith: name } }
  const isIdle = name === '' && !isChoosing
  const [answer] = useQuery({
    query: PaletteMatchesDocument,
    variables: { classes: where, classesBegun: begun, customers: where, customersBegun: begun, isChoosing },
    pause: isIdle,
    requestPolicy: 'cache-and-network',
  })
  const data = useLastRead(answer)
  return {
    classes: isIdle ? [] : foundIn(data?.customerClassesBegun, data?.customerClasses).slice(0, CLASSES),
    customers: isIdle ? [] : foundIn(data?.customersBegun, data?.customers).slice(0, CUSTOMERS),
    isSearching: answer.fetching || name !== query.trim(),
  }
}
