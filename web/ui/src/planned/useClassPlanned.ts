// Planned changes of a class, by date, as they are now: somebody else plans, and the server applies.

import { useCallback } from 'react'
import { useQuery } from 'urql'
import { ClassForeseenChangesDocument, ClassPlannedChangesDocument } from '../api/reseller/planned/graphql'
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
  const [{ data }] = useQuery({
    query: ClassForeseenChangesDocument,
    variables: { id },
    requestPolicy: 'network-only',
  })
  return data?.customerClass?.id === id ? data.customerClass.plannedChanges.nodes : undefined
}
