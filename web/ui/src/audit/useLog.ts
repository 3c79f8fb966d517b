// A log that grows as one reads on: the pages that were fetched, newest first.

import { useCallback, useEffect, useRef, useState } from 'react'
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql'
import type { AuditEntry } from './saves'

export interface LogPage {
  totalCount: number
  nodes: readonly AuditEntry[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

export interface Log {
  entries: readonly AuditEntry[]
  totalCount: number | null
  error: CombinedError | null
  fetching: boolean
  /** Absent where everything is there. */
  more?: () => void
  retry: () => void
}

interface Fetched {
  entries: readonly AuditEntry[]
  page: LogPage | null
}

const NOTHING: Fetched = { entries: [], page: null }

/** The log that a document reads, from its first page on; it begins again with other variables. `pageOf` stays the same function. */
export function useLog<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => LogPage | null | undefined,
): Log {
  const client = useClient()
  const key = JSON.stringify(variables)
  const asked = useRef('')
  const [fetched, setFetched] = useState(NOTHING)
  const [error, setError] = useState<CombinedError | null>(null)
  const [fetching, setFetching] = useState(true)

  const fetch = useCallback(
    async (before: Fetched) => {
      asked.current = key
      setFetching(true)
      setError(null)
      const after = before.page?.pageInfo.endCursor ?? null
      const given = { ...JSON.parse(key), after } as Variables
      const answer = await client.query(document, given, { requestPolicy: 'network-only' })
      // A slow answer to an earlier question has nothing to say any more.
      if (asked.current !== key) return
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
