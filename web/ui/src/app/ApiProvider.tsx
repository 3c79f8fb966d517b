// The viewer's client, for whatever stands inside the page.

import { type ReactNode, useMemo } from 'react'
import { Provider } from 'urql'
import { apiClient } from '../api/client'
import { PastClientContext } from '../api/past'
import { useSession } from '../session/ViewerContext'
import { needSchemaWords } from '../ui/language/language'

/** The data of an answer with its errors in the language of the app: the words are loaded with the first one. */
async function inWords(data: unknown): Promise<unknown> {
  const [{ translated }] = await Promise.all([import('../forms/problems/errorWords'), needSchemaWords()])
  const payloads = Object.entries(data ?? {}).map(([name, payload]) => [name, translated(payload)])
  return Object.fromEntries(payloads)
}

export function ApiProvider({ embedded, children }: { embedded: readonly string[]; children: ReactNode }) {
  const { viewer, expire } = useSession()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another viewer needs another client.
  const [client, past] = useMemo(() => {
    const options = { embedded, inWords, onExpired: expire }
    return [apiClient(options), apiClient({ ...options, isKeeping: false })]
  }, [viewer.userName, embedded, expire])
  return (
    <Provider value={client}>
      <PastClientContext value={past}>{children}</PastClientContext>
    </Provider>
  )
}
