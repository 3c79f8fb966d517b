// Results of a write of several records.

import type { ItemsAnswer, Refusal } from '../../api/errors'

export interface Outcome {
  id: string
  name: string
  /** Empty where it was done. */
  errors: readonly Refusal[]
  /** Approval was asked for, and nothing is done before that is given. */
  isRequested?: boolean
}

/** The outcomes in the order in which the records were given; what a whole write was refused for was so for each. */
export function outcomesOf(
  records: readonly { id: string; name: string }[],
  answer: ItemsAnswer,
  isRequested = false,
): Outcome[] {
  return records.map(({ id, name }) => ({
    id,
    name,
    ...(isRequested && { isRequested }),
    errors: [...answer.userErrors, ...(answer.results.find((result) => result.id === id)?.userErrors ?? [])],
  }))
}

/** Those that were not done. */
export function refusedAmong(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ errors }) => errors.length > 0)
}
