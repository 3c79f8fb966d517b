// A log that grows as one reads on: the pages that were fetched, newest first. Where the texts of a page are too long for
// one answer, smaller pages are asked for.

import { useCallback, useEffect, useRef, useState } from 'react'
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql'

interface LogPage<Entry> {
  totalCount: number
  nodes: readonly Entry[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

export interface Log<Entry> {
  entries: readonly Entry[]
  totalCount: number | null
  error: CombinedError | null
  fetching: boolean
  /** Absent where everything is there. */
  more?: () => void
  retry: () => void
}

interface Fetched<Entry> {
  entries: readonly Entry[]
  page: LogPage<Entry> | null
  /** Place of the size that the next page is asked for with. */
  size: number
}

/** Sizes of pages, the last of which always fits; documents say the first themselves. */
const SIZES = [undefined, 10, 3, 1] as const

/** Whether an answer, or a part of it, was too long to be given. */
function isTooLong(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions?.code === 'COST_LIMIT_EXCEEDED') === true
}

const NOTHING: Fetched<never> = { entries: [], page: null, size: 0 }

/**
 * The log that a document reads, from its first page on; it begins again with other variables. `pageOf` stays the same
 * function. The document takes the size of its pages as `$first`.
 */
export function useLog<Entry, Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => LogPage<Entry> | null | undefined,
): Log<Entry> {
  const client = useClient()
  const key = JSON.stringify(variables)
  const requested = useRef('')
  const [fetched, setFetched] = useState<Fetched<Entry>>(NOTHING)
  const [error, setError] = useState<CombinedError | null>(null)
  const [fetching, setFetching] = useState(true)

  const fetch = useCallback(
    async (before: Fetched<Entry>) => {
      requested.current = key
      setFetching(true)
      setError(null)
      const after = before.page?.pageInfo.endCursor ?? null
      const ask = (first?: number) => {
        const variables = { ...JSON.parse(key), after, ...(first && { first }) } as Variables
        return client.query(document, variables, { requestPolicy: 'network-only' }).toPromise()
      }
      let size = before.size
      let answer = await ask(SIZES[size])
      while (requested.current === key && isTooLong(answer.error) && size < SIZES.length - 1) {
        size += 1
        answer = await ask(SIZES[size])
      }
      // A slow answer to an earlier question has nothing to say any more.
      if (requested.current !== key) return
      setFetching(false)
      const page = answer.data && pageOf(answer.data)
      // A size that fitted fits again; where it did so at once, the next page may be larger.
      const next = size > before.size ? size : Math.max(0, size - 1)
      if (page) setFetched({ entries: [...before.entries, ...page.nodes], page, size: next })
      else setError(answer.error ?? null)
    },
    [client, document, pageOf, key],
  )
  useEffect(() => {
    setFetched(NOTHING)
    void fetch(NOTHING)
  }, [fetch])

  return {
    entries: fetched.entries,
    totalCount: fetched.page?.totalCount ?? null,
    error,
    fetching,
    more: fetched.page?.pageInfo.hasNextPage ? () => void fetch(fetched) : undefined,
    retry: () => void fetch(fetched),
  }
}
