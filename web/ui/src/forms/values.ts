// Values of a form, made from a record and turned back into an input. Numbers stay text while they are typed; a field
// that may be empty sends null, and a field that wasn't touched is not sent at all.

import type { FieldMetadata, FormMetadata, GroupForms } from '../api/metadata'

export type FieldValue = string | boolean | null | FieldValue[] | FormValues
export interface FormValues {
  [name: string]: FieldValue
}

/** The form of a group or of a list's rows. Throws when it isn't loaded. */
export function groupForm(field: FieldMetadata, forms: GroupForms): FormMetadata {
  const form = forms[field.input ?? '']
  if (!form) throw new Error(`The form of ${field.input} is not loaded.`)
  return form
}

/** The one of several groups that a record has, by its type: `FixedVat` is written by `FixedVatInput`. */
function chosenValue(field: FieldMetadata, value: unknown, forms: GroupForms): FormValues {
  const type = (value as { __typename?: string } | null | undefined)?.__typename
  const chosen = groupForm(field, forms).filter(({ input }) => type !== undefined && input === `${type}Input`)
  return Object.fromEntries(chosen.map((group) => [group.name, valuesOf(groupForm(group, forms), value, forms)]))
}

function scalarValue(field: FieldMetadata, value: unknown, forms: GroupForms): FieldValue {
  switch (field.kind) {
    case 'group':
      return field.oneOf ? chosenValue(field, value, forms) : valuesOf(groupForm(field, forms), value, forms)
    case 'boolean':
      // Of three states, the third is neither.
      return field.nullable && (value === null || value === undefined) ? null : value === true
    case 'reference':
      return value ? (value as { id: string }).id : null
    case 'choice':
      return (value as string | null | undefined) ?? null
    default:
      return value === null || value === undefined ? '' : String(value)
  }
}

function fieldValue(field: FieldMetadata, value: unknown, forms: GroupForms): FieldValue {
  if (!field.list) return scalarValue(field, value, forms)
  return ((value as unknown[] | null | undefined) ?? []).map((item) => scalarValue(field, item, forms))
}

/** The values of a form from the record that it edits, or from nothing for a new one. */
export function valuesOf(fields: FormMetadata, record: unknown, forms: GroupForms = {}): FormValues {
  const values = (record ?? {}) as Record<string, unknown>
  return Object.fromEntries(fields.map((field) => [field.name, fieldValue(field, values[field.name], forms)]))
}

/** The values of a form for a new record: what the server would take when nothing is given. */
export function initialValues(fields: FormMetadata, forms: GroupForms = {}): FormValues {
  const initial = ({ kind, nullable, initial: text }: FieldMetadata): unknown =>
    kind === 'boolean' && !nullable ? text === 'true' : text
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.kind === 'group' && !field.list
        ? field.oneOf
          ? {}
          : initialValues(groupForm(field, forms), forms)
        : fieldValue(field, field.list ? undefined : initial(field), forms),
    ]),
  )
}

function scalarInput(field: FieldMetadata, value: FieldValue, forms: GroupForms): unknown {
  switch (field.kind) {
    case 'group':
      return inputOf(groupForm(field, forms), value as FormValues, forms)
    case 'integer':
      return value === '' ? null : Number(value)
    case 'decimal':
    case 'date':
    case 'moment':
      return value === '' ? null : value
    case 'text':
      return value === '' && field.nullable ? null : value
    default:
      return value
  }
}

/** A whole input: every field that the values hold and the role may write. */
export function inputOf(fields: FormMetadata, values: FormValues, forms: GroupForms = {}): Record<string, unknown> {
  const written = fields.filter(({ name, readOnly }) => name in values && !readOnly)
  return Object.fromEntries(
    written.map((field) => {
      const value = values[field.name] ?? null
      return [
        field.name,
        field.list
          ? (value as FieldValue[]).map((item) => scalarInput(field, item, forms))
          : scalarInput(field, value, forms),
      ]
    }),
  )
}

export function isSame(value: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return JSON.stringify(value) === JSON.stringify(other)
}

/** The part of an input that was changed: a group holds its changed fields only, a list is sent whole. */
export function changedInput(
  fields: FormMetadata,
  before: FormValues,
  after: FormValues,
  forms: GroupForms = {},
): Record<string, unknown> {
  const changed = fields.filter(
    ({ name, readOnly }) => !readOnly && name in after && !isSame(before[name], after[name]),
  )
  const whole = inputOf(changed, after, forms)
  for (const field of changed) {
    const was = before[field.name]
    // A group that wasn't there before is sent whole.
    if (field.kind !== 'group' || field.list || was === undefined) continue
    const part = changedInput(groupForm(field, forms), was as FormValues, after[field.name] as FormValues, forms)
    // None of several groups can't be said: what chooses between them says it.
    if (field.oneOf && Object.keys(part).length === 0) delete whole[field.name]
    else whole[field.name] = part
  }
  return whole
}
