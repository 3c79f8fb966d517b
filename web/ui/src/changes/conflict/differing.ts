// Rows that differ between two lists that are mostly the same.

import type { FieldMetadata } from '../../api/metadata'
import type { FieldValue } from '../../forms/values'

/** The values of one field side by side; of rows, those that aren't on every side. */
export function differingRows(field: FieldMetadata, sides: readonly FieldValue[]): readonly FieldValue[] {
  const lists = sides.filter((side) => Array.isArray(side))
  if (field.kind !== 'group' || lists.length < sides.length) return sides
  const texts = lists.map((rows) => new Set(rows.map((row) => JSON.stringify(row))))
  const isEverywhere = (row: FieldValue) => texts.every((rows) => rows.has(JSON.stringify(row)))
  const left = lists.map((rows) => rows.filter((row) => !isEverywhere(row)))
  // Rows in another order are all that differs.
  return left.every((rows) => rows.length === 0) ? sides : left
}
