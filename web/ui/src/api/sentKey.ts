// Idempotency keys: an input that is sent again, since its first answer was lost, has the same key.

import { useRef } from 'react'

interface SentKey {
  /** The input with its key: the same one as long as the same input is sent. */
  keyed<Input extends object>(input: Input): Input & { idempotencyKey: string }
  /** It was answered: the next input is another one. */
  answered(): void
}

export function useSentKey(): SentKey {
  const sent = useRef({ input: '', key: '' })
  return {
    keyed: (input) => {
      const text = JSON.stringify(input)
      if (sent.current.input !== text) sent.current = { input: text, key: crypto.randomUUID() }
      return { ...input, idempotencyKey: sent.current.key }
    },
    answered: () => {
      sent.current = { input: '', key: '' }
    },
  }
}
