// The way to records as they were: its answers are not laid over those of now, which have the same ids.

import type { Client } from '@urql/core'
import { createContext, useContext } from 'react'

export const PastClientContext = createContext<Client | null>(null)

export function usePastClient(): Client {
  const client = useContext(PastClientContext)
  if (!client) throw new Error('Only what stands inside a role’s app has a client.')
  return client
}
