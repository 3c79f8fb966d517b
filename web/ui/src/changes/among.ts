// The values that a changed one stands among, before and after: a late payment fee is an amount or a percentage, as its
// type says, which changes with it or stays as the record has it.

import type { FieldChange } from '../api/errors'
import { FEE, FEE_TYPE, type ValuesByName } from '../forms/ClassCurrency'
import { partOf } from './part'

/** Changes, and the record that they are of. */
export interface Whole {
  /** All changes that were made together. */
  changes: readonly FieldChange[]
  /** The record that they are of, where it is at hand: what they leave alone is as it has it, before and after. */
  record?: unknown
}

export type ChangeSide = 'before' | 'after'

const NONE: ValuesByName = {}

/** Of the values around a changed one, those that say how it is written; none where they aren't known. */
export function valuesAmong({ path }: FieldChange, side: ChangeSide, { changes, record }: Whole): ValuesByName {
  if (path.at(-1) !== FEE) return NONE
  const place = [...path.slice(0, -1), FEE_TYPE]
  const key = place.join('.')
  const change = changes.find((one) => one.path.join('.') === key)
  return { [FEE_TYPE]: change ? JSON.parse(change[side] ?? 'null') : partOf(record, place) }
}
