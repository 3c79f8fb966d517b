// A class as it was at a version, read by the role's own document.

import type { CombinedError, TypedDocumentNode } from '@urql/core'
import { useCallback, useEffect, useState } from 'react'
import { usePastClient } from '../api/past'
import type { CustomerClassMomentInput } from '../api/reseller/graphql'
import type { Then } from './search'

export type ClassDocument = TypedDocumentNode<
  { customerClass: object | null },
  { id: string; at?: CustomerClassMomentInput | null }
>

interface Answer {
  /** Undefined while it is on its way, null where there is no such version. */
  classAt?: object | null
  error?: CombinedError
}

export function useClassAt(document: ClassDocument, id: string, then: Then) {
  const client = usePastClient()
  const [answer, setAnswer] = useState<Answer>({})
  const [round, setRound] = useState(0)
  const key = JSON.stringify(then)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks again.
  useEffect(() => {
    let current = true
    setAnswer({})
    void client
      .query(document, { id, at: JSON.parse(key) })
      .toPromise()
      .then(({ data, error }) => current && setAnswer(data ? { classAt: data.customerClass } : { error }))
    return () => {
      current = false
    }
  }, [client, document, id, key, round])
  return { ...answer, retry: useCallback(() => setRound((before) => before + 1), []) }
}
