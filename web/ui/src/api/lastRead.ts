// Data that a query read last. It is asked again each time, as others may have changed the record meanwhile: where that
// fails, what is on screen, and what is entered, goes on with what is known.

import { useRef } from 'react'

interface Answer<Data> {
  data?: Data
  /** The question, whose key is that of its variables, too. */
  operation?: { key: number }
}

/** The data of an answer; that of the answer before it to the same question where it failed. */
export function useLastRead<Data>(answer: Answer<Data>): Data | undefined {
  const last = useRef(answer)
  if (answer.data || answer.operation?.key !== last.current.operation?.key) last.current = answer
  return last.current.data
}
