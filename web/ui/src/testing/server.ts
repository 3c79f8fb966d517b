// A client over a server that answers as a test says, and keeps what it was sent.

import { Client, fetchExchange } from '@urql/core'

interface Sent {
  operationName: string
  // biome-ignore lint/suspicious/noExplicitAny: each operation has variables of its own.
  variables: any
}

/** `answer` gives the data for an operation, by its name and variables. */
export function serverWith(answer: (operationName: string, variables: Sent['variables']) => object) {
  const sent: Sent[] = []
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_, options) => {
      const { operationName, variables } = JSON.parse(String(options?.body)) as Sent
      sent.push({ operationName, variables })
      const data = answer(operationName, variables)
      return new Response(JSON.stringify({ data }), { headers: { 'Content-Type': 'application/json' } })
    },
  })
  /** The inputs that an operation was sent with. */
  const inputsOf = (name: string) =>
    sent.filter(({ operationName }) => operationName === name).map(({ variables }) => variables.input)
  return { client, inputsOf }
}
