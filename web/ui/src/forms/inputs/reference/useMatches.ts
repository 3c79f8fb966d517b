// Choices of a reference whose name has what is typed. They are asked for each time the list is opened, as others may have
// made or deleted some; names that begin with the text come first, however many others have it somewhere.

import type { CombinedError } from '@urql/core'
import { useQuery } from 'urql'
import { useLastRead } from '../../../api/lastRead'
import type { ReferenceChoice, ReferenceSource } from '../references'
import { beginningFirst } from './beginningFirst'

/** Choices shown at once; what is typed narrows them down. */
const SHOWN = 20

interface Matches {
  matches: readonly ReferenceChoice[]
  /** There are more than those. */
  hasMore: boolean
  /** The matches may be others in a moment. */
  isSearching: boolean
  /** Nothing of that search is there yet. */
  isFirst: boolean
  /** Why they couldn't be read: matches that are known are there all the same. */
  error?: CombinedError
  refresh: () => void
}

export function useMatches(
  { where }: ReferenceSource,
  document: NonNullable<ReferenceSource['document']>,
  needle: string,
  isRead: boolean,
): Matches {
  const asked = { query: document, requestPolicy: 'cache-and-network' } as const
  const [all, refresh] = useQuery({
    ...asked,
    variables: { first: SHOWN, where: { ...where, ...(needle && { name: { contains: needle } }) } },
    pause: !isRead,
  })
  const found = useLastRead(all)?.choices
  const hasMore = found?.pageInfo.hasNextPage === true
  // Of few, all are there.
  const isLong = isRead && needle !== '' && hasMore
  const [begun] = useQuery({
    ...asked,
    variables: { first: SHOWN, where: { ...where, name: { startsWith: needle } } },
    pause: !isLong,
  })
  const foundFirst = useLastRead(begun)?.choices
  const isFirst = all.fetching || (isLong && begun.fetching)
  return {
    matches: beginningFirst(needle, (isLong && foundFirst?.nodes) || [], found?.nodes ?? []),
    hasMore,
    isSearching: isFirst || all.stale || (isLong && begun.stale),
    isFirst,
    error: all.error ?? (isLong ? begun.error : undefined),
    refresh: () => refresh({ requestPolicy: 'cache-and-network' }),
  }
}
