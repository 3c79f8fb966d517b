// The values that a changed one stands among, before and after: a late payment fee is an amount or a percentage, as its
// type says, which changes with it or stays as the record has it.

import type { FieldChange } from '../api/errors'
import { pathKey } from '../api/metadata'
import { FEE, FEE_TYPE, type ValuesByName } from '../forms/ClassCurrency'
import { partOf } from './part'

interface AmongOptions {
  /** All changes that were made together. */
  changes: readonly FieldChange[]
  /** The record that they are of, where it is at hand: it has what doesn't change. */
  record?: unknown
}

const NONE: ValuesByName = {}

/** Of the values around a changed one, those that say how it is written; none where they aren't known. */
export function valuesAmong(
  { path }: FieldChange,
  side: 'before' | 'after',
  { changes, record }: AmongOptions,
): ValuesByName {
  if (path.at(-1) !== FEE) return NONE
  const place = [...path.slice(0, -1), FEE_TYPE]
  const change = changes.find((one) => pathKey(one.path) === pathKey(place))
  return { [FEE_TYPE]: change ? JSON.parse(change[side] ?? 'null') : partOf(record, place) }
}
