// Choices of a kind's references. The currencies are few, and are read with the first page that needs them.

import { useCallback } from 'react'
import { useQuery } from 'urql'
import type { Sources } from './choices'
import type { RecordKind } from './kind'

const CURRENCY = 'currency'

export function useSources({ sources, currencies, filters, narrowing }: RecordKind): Sources {
  const needed = filters.includes(CURRENCY) || narrowing?.includes(CURRENCY)
  const [{ data }] = useQuery({ query: currencies, pause: !needed })
  return useCallback(
    (values, isNew) => ({ ...sources(values, isNew), [CURRENCY]: { all: data?.all ?? [] } }),
    [sources, data],
  )
}
