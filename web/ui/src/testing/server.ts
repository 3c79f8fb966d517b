// Clients over a server in place of the network.

import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { type Requested, serve } from './serve'

/** `answer` gives the data for an operation, by its name and variables. */
export function serverWith(answer: (operation: string, variables: Requested['variables']) => object) {
  const { sent } = serve(({ operation, variables }) => ({ data: answer(operation, variables) }))
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  /** The inputs that an operation was sent with. */
  const inputsOf = (name: string) => sent(name).map(({ input }) => input)
  return { client, inputsOf }
}

/** A client that keeps what it has read, over a server of the test: whoever asks again is answered twice. */
export function keepingClient(): Client {
  const exchanges = [cacheExchange, fetchExchange]
  return new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges })
}
