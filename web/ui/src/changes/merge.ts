// What two people changed in one record at the same time, field by field: what differs, and the values that come of it
// when each difference is decided. Rows of a list belong together, so a list is one field.

import type { FieldMetadata, FormMetadata, GroupForms, Path } from '../api/metadata'
import { type FieldValue, type FormValues, groupForm } from '../forms/values'

export interface Difference {
  path: Path
  field: FieldMetadata
  base: FieldValue
  theirs: FieldValue
  mine: FieldValue
}

export interface Merge {
  /** Changed by both, to other values: one has to be chosen. */
  disputed: readonly Difference[]
  /** Changed by the other person alone. */
  theirs: readonly Difference[]
}

function same(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

function leaves(fields: FormMetadata, groups: GroupForms, at: Path = []): { path: Path; field: FieldMetadata }[] {
  return fields.flatMap((field) => {
    const path = [...at, field.name]
    return field.kind === 'group' && !field.list ? leaves(groupForm(field, groups), groups, path) : [{ path, field }]
  })
}

function valueAt(values: FormValues, path: Path): FieldValue {
  return path.reduce<FieldValue>((found, step) => (found as FormValues | null)?.[step] ?? null, values)
}

function withValueAt(values: FormValues, [step, ...rest]: Path, value: FieldValue): FormValues {
  if (step === undefined) return values
  return { ...values, [step]: rest.length === 0 ? value : withValueAt(values[step] as FormValues, rest, value) }
}

/** The differences of two changes to the values that both began with. */
export function mergeOf(
  { fields, groups }: { fields: FormMetadata; groups: GroupForms },
  base: FormValues,
  theirs: FormValues,
  mine: FormValues,
): Merge {
  const differences = leaves(fields, groups)
    .map(({ path, field }) => ({
      path,
      field,
      base: valueAt(base, path),
      theirs: valueAt(theirs, path),
      mine: valueAt(mine, path),
    }))
    .filter((one) => !same(one.base, one.theirs))
  return {
    disputed: differences.filter((one) => !same(one.base, one.mine) && !same(one.theirs, one.mine)),
    theirs: differences.filter((one) => same(one.base, one.mine)),
  }
}

/** The values of the record with what the other person changed, except where mine was chosen (by the path's key). */
export function mergedValues(
  { disputed, theirs }: Merge,
  mine: FormValues,
  chosenMine: ReadonlySet<string>,
): FormValues {
  return [...theirs, ...disputed.filter(({ path }) => !chosenMine.has(path.join('.')))].reduce(
    (values, one) => withValueAt(values, one.path, one.theirs),
    mine,
  )
}

/** The values of the record as it was written, but for what was entered since the values that were sent. */
export function keepingMine(
  form: { fields: FormMetadata; groups: GroupForms },
  sent: FormValues,
  written: FormValues,
  mine: FormValues,
): FormValues {
  const merge = mergeOf(form, sent, written, mine)
  return mergedValues(merge, mine, new Set(merge.disputed.map(({ path }) => path.join('.'))))
}
