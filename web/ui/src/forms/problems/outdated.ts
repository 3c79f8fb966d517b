// Errors that are outdated: about a value that has been edited since it was sent.

import type { FieldValue, FormValues } from '../values'

type Step = Readonly<Record<string, FieldValue>> | null | undefined

/** Whether another value stands at a path than was sent. A row is another one where rows were added or removed. */
export function isEnteredSince(sent: FormValues, now: FormValues, path: readonly (string | number)[]): boolean {
  let [was, is]: [FieldValue | undefined, FieldValue | undefined] = [sent, now]
  for (const step of path) {
    if (Array.isArray(was) && Array.isArray(is) && was.length !== is.length) return true
    was = (was as Step)?.[step]
    is = (is as Step)?.[step]
  }
  return JSON.stringify(was ?? null) !== JSON.stringify(is ?? null)
}
