// A server in place of the network: it answers the app's requests by their operation, some of them only when they are let
// through.

import { afterEach, vi } from 'vitest'

export interface Requested {
  operation: string
  // biome-ignore lint/suspicious/noExplicitAny: each operation has variables of its own.
  variables: any
}

export interface Answered {
  data?: unknown
  errors?: readonly { message: string; extensions: { code: string } }[]
  status?: number
}

/** The answer to a request that is refused as a whole. */
export function refusal(status: number, code: string): Answered {
  return { status, errors: [{ message: 'Refused.', extensions: { code } }] }
}

const JSON_ANSWER = { 'Content-Type': 'application/graphql-response+json' }

/** Answers requests until the end of the test. Those of an operation that is held wait until it is released. */
export function serve(answerOf: (requested: Requested) => Answered) {
  const requests: Requested[] = []
  const held = new Map<string, (() => void)[]>()
  vi.stubGlobal('fetch', async (_address: string, { body }: { body: string }) => {
    const { operationName: operation, variables } = JSON.parse(body)
    requests.push({ operation, variables })
    const waiting = held.get(operation)
    if (waiting) await new Promise<void>((go) => waiting.push(go))
    const { status = 200, ...answer } = answerOf({ operation, variables })
    return new Response(JSON.stringify(answer), { status, headers: JSON_ANSWER })
  })
  return {
    /** The variables of all requests of an operation. */
    sent: (name: string) => requests.filter(({ operation }) => operation === name).map(({ variables }) => variables),
    hold: (operation: string) => void held.set(operation, []),
    /** Lets through what is held of an operation; what comes later goes on being held only where that is said. */
    release: (operation: string, isStillHeld = false) => {
      const waiting = held.get(operation) ?? []
      if (isStillHeld) held.set(operation, [])
      else held.delete(operation)
      for (const go of waiting) go()
    },
  }
}

afterEach(() => void vi.unstubAllGlobals())
