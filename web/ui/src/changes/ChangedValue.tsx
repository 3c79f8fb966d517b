// Value of a changed setting before or after, in people's words.

import type { FieldChange } from '../api/errors'
import { CustomFieldValue, isCustomField } from '../forms/facts/CustomFieldValue'
import { Value } from '../forms/Value'
import { type ChangeSide, valuesAmong, type Whole } from './among'
import { type FieldIndex, fieldAt } from './fields'

/** A value as JSON; of what was planned, who planned it. */
function parsed(json: string | null): unknown {
  const value = json === null ? null : JSON.parse(json)
  return (value as { userName?: string } | null)?.userName ?? value
}

interface ChangedValueProps {
  of: FieldChange
  side: ChangeSide
  index: FieldIndex
  within: Whole
}

export function ChangedValue({ of: change, side, index, within }: ChangedValueProps) {
  const { path } = change
  const indexed = fieldAt(index, path)
  const field = indexed?.field.field
  const inner = (name: string) => index.get([...(indexed?.place ?? path), name].join('.'))?.field
  const key = indexed?.row?.key
  const value = parsed(change[side])
  if (field?.name === 'value' && isCustomField(key)) return <CustomFieldValue fieldId={key} value={value} />
  return <Value field={field} value={value} inner={inner} among={valuesAmong(change, side, within)} />
}
