// The way to the server: one client per signed-in viewer, so that no answer outlives the one it was given to.

import { Client, fetchExchange, mapExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { translated } from '../app/errorWords'

interface ClientOptions {
  /** Types without an id of their own, in the viewer's schema. */
  embedded: readonly string[]
  /** The server no longer knows the viewer. */
  onExpired: () => void
}

/** Every answer of a mutation, and of a query that may refuse, is a payload. */
function payloadsIn(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, payload]) => [name, translated(payload)]))
}

export function apiClient({ embedded, onExpired }: ClientOptions): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers: { Accept: 'application/graphql-response+json' } },
    exchanges: [
      cacheExchange({ keys: Object.fromEntries(embedded.map((name) => [name, () => null])) }),
      mapExchange({
        onResult: (result) => {
          if (result.error?.response?.status === 401) onExpired()
          return { ...result, data: payloadsIn(result.data) }
        },
      }),
      fetchExchange,
    ],
  })
}
