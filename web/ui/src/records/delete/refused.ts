// What the answer to a deletion says of the records that stay.

import type { Blocker } from '../../api/errors'
import { countIn } from '../../forms/usage'
import type { DeleteAnswer, RecordRow } from '../kind'

type Named = Pick<RecordRow, 'id' | 'name'>

export interface Refused {
  record: Named
  messages: readonly string[]
  /** Who is in the way: the first of them. */
  blockers: readonly (Blocker & Named)[]
  /** How many are in the way beside them. */
  more: number
}

/** The records that stay, each with why, in the order in which they were given. */
export function refusedOf(records: readonly Named[], { results }: DeleteAnswer['deleted']): Refused[] {
  return records.flatMap((record) => {
    const errors = results.find(({ id }) => id === record.id)?.userErrors ?? []
    if (errors.length === 0) return []
    const blockers = errors
      .flatMap(({ usedBy }) => usedBy ?? [])
      .filter((one): one is Blocker & Named => one.id !== undefined && one.name !== undefined)
    const named = errors.flatMap(({ usedBy }) => usedBy ?? []).length
    const more = errors.reduce((sum, { usedBy, values }) => (usedBy ? sum + countIn(values) : sum), 0) - named
    return [{ record, messages: errors.map(({ message }) => message), blockers, more: Math.max(more, 0) }]
  })
}
