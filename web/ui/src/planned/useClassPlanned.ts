// Planned changes of a class, by date, as they are now: somebody else plans, and the server applies.

import type { Client, OperationResult } from '@urql/core'
import { useCallback, useEffect, useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  ClassForeseenChangesDocument,
  type ClassForeseenChangesQuery,
  ClassPlannedChangesDocument,
} from '../api/reseller/planned/graphql'
import type { Foreseen, Planned } from './plannedChange'

const NOTHING: readonly Planned[] = []

export function useClassPlanned(id: string) {
  const [{ data }, ask] = useQuery({
    query: ClassPlannedChangesDocument,
    variables: { id },
    requestPolicy: 'network-only',
  })
  const connection = data?.customerClass?.id === id ? data.customerClass.plannedChanges : undefined
  return {
    planned: connection?.nodes ?? NOTHING,
    totalCount: connection?.totalCount ?? 0,
    reload: useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]),
  }
}

/** The same with why each will fail: it takes the server longer. Undefined until it is known. */
export function useClassForeseen(id: string): readonly Foreseen[] | undefined {
  const client = useClient()
  const [read, setRead] = useState<{ id: string; planned: readonly Foreseen[] | undefined }>()
  useEffect(() => {
    let current = true
    void foreseenOf(client, id).then((planned) => current && setRead({ id, planned }))
    return () => {
      current = false
    }
  }, [client, id])
  return read?.id === id ? read.planned : undefined
}

/** All of them, page after page; undefined where one can't be read. */
async function foreseenOf(client: Client, id: string): Promise<readonly Foreseen[] | undefined> {
  const planned: Foreseen[] = []
  let after: string | null = null
  do {
    const answer: OperationResult<ClassForeseenChangesQuery> = await client
      .query(ClassForeseenChangesDocument, { id, after }, { requestPolicy: 'network-only' })
      .toPromise()
    const page = answer.data?.customerClass?.plannedChanges
    if (!page) return undefined
    planned.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return planned
}
