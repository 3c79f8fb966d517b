// The viewer's client, for whatever stands inside the page.

import { type ReactNode, useMemo } from 'react'
import { Provider } from 'urql'
import { useSession } from '../session/ViewerContext'
import { apiClient } from './client'

export function ApiProvider({ embedded, children }: { embedded: readonly string[]; children: ReactNode }) {
  const { viewer, expire } = useSession()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another viewer needs another client.
  const client = useMemo(() => apiClient({ embedded, onExpired: expire }), [viewer.userName, embedded, expire])
  return <Provider value={client}>{children}</Provider>
}
