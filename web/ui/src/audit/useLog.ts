// A log that grows as one reads on: the pages that were fetched, newest first.

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
}

const NOTHING: Fetched<never> = { entries: [], page: null }

/** The log that a document reads, from its first page on; it begins again with other variables. `pageOf` stays the same function. */
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
      const variables = { ...JSON.parse(key), after } as Variables
      const answer = await client.query(document, variables, { requestPolicy: 'network-only' })
      // A slow answer to an earlier question has nothing to say any more.
      if (requested.current !== key) return
      setFetching(false)
      const page = answer.data && pageOf(answer.data)
      if (page) setFetched({ entries: [...before.entries, ...page.nodes], page })
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
