// The way to the server: one client per signed-in viewer, so that no answer outlives the one it was given to.

import { Client, fetchExchange, mapExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { NOTED_VERSIONS } from './settingsVersion'

interface ClientOptions {
  /** Types without an id of their own, in the viewer's schema. */
  embedded: readonly string[]
  /** The data of an answer with its errors and warnings in the reader's language. */
  inWords: (data: unknown) => Promise<unknown>
  /** The server no longer knows the viewer. */
  onExpired: () => void
  /** Answers are not kept: records as they were have the ids of those that are. */
  isKeeping?: boolean
}

/** What of a payload has sentences in it: every answer of a mutation, and of a query that may refuse, is one. */
const IN_SENTENCES = ['userErrors', 'warnings', 'results'] as const

function hasSentences(data: unknown): boolean {
  return Object.values(data ?? {}).some((payload) => IN_SENTENCES.some((name) => payload?.[name]?.length > 0))
}

export function apiClient({ embedded, inWords, onExpired, isKeeping = true }: ClientOptions): Client {
  const keys = Object.fromEntries(embedded.map((name) => [name, () => null]))
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers: { Accept: 'application/graphql-response+json' } },
    exchanges: [
      ...(isKeeping ? [cacheExchange({ keys, updates: NOTED_VERSIONS })] : []),
      mapExchange({
        onResult: async (result) => {
          if (result.error?.response?.status === 401) onExpired()
          if (!hasSentences(result.data)) return result
          // Where the words can't be loaded, the server's own are better than none.
          return { ...result, data: await inWords(result.data).catch(() => result.data) }
        },
      }),
      fetchExchange,
    ],
  })
}
