// Choices of a kind's references. The currencies are few, and are read with each page that needs them, as others may have
// made or deleted some.

import { useCallback } from 'react'
import { useQuery } from 'urql'
import { useLastRead } from '../api/lastRead'
import type { Sources } from './choices'
import type { RecordKind } from './kind'

const CURRENCY = 'currency'

export function useSources({ sources, currencies, filters, narrowing }: RecordKind): Sources {
  const needed = filters.includes(CURRENCY) || narrowing?.includes(CURRENCY)
  const [answer] = useQuery({ query: currencies, pause: !needed, requestPolicy: 'cache-and-network' })
  const data = useLastRead(answer)
  return useCallback(
    (values, isNew) => ({ ...sources(values, isNew), [CURRENCY]: { all: data?.all ?? [] } }),
    [sources, data],
  )
}
