// Settings of a panel that differ from those of a new class, as the metadata of its form says.

import type { FieldMetadata, FormMetadata, GroupForms } from '../../api/metadata'
import { compareDecimals, isDecimal } from '../../forms/inputs/decimal'
import { type FieldValue, type FormValues, groupForm, initialValues, isSame, valuesOf } from '../../forms/values'

export interface Differences {
  /** How many settings there are. */
  total: number
  /** The paths of those that differ, such as `method` or `parameters.fixedVat.vatRate`. */
  paths: readonly string[]
}

/** The rows that a new class has: what is business-critical is sent by email, and every other list is empty. */
function initialRows(field: FieldMetadata, forms: GroupForms): FormValues[] {
  const types = groupForm(field, forms).flatMap(({ choices }) => choices ?? [])
  return types
    .filter(({ notification }) => notification?.critical)
    .map(({ value }) => ({ type: value, email: true, sms: false }))
}

function sorted(rows: FieldValue): string[] {
  return ((rows as FieldValue[] | null) ?? []).map((row) => JSON.stringify(row)).sort()
}

function isInitial(field: FieldMetadata, initial: FieldValue, value: FieldValue): boolean {
  // A value that the server works out for a new class has no default to compare with.
  if (field.initial === undefined && !field.nullable && !field.list && initial === '' && field.kind !== 'text')
    return true
  if (typeof initial === 'string' && typeof value === 'string' && isDecimal(initial) && isDecimal(value)) {
    return compareDecimals(initial, value) === 0
  }
  return isSame(initial, value)
}

function walk(fields: FormMetadata, forms: GroupForms, values: FormValues, at: readonly string[]): Differences[] {
  const initial = initialValues(fields, forms)
  return fields.flatMap((field): Differences[] => {
    const path = [...at, field.name]
    const value = values[field.name] ?? null
    if (field.kind === 'group' && field.list) {
      const same = isSame(sorted(initialRows(field, forms)), sorted(value))
      return [{ total: 1, paths: same ? [] : [path.join('.')] }]
    }
    if (field.kind === 'group') {
      const inner = (value ?? {}) as FormValues
      if (!field.oneOf) return walk(groupForm(field, forms), forms, inner, path)
      const chosen = groupForm(field, forms).filter(({ name }) => name in inner)
      return chosen.flatMap((group) =>
        walk(groupForm(group, forms), forms, inner[group.name] as FormValues, [...path, group.name]),
      )
    }
    return [{ total: 1, paths: isInitial(field, initial[field.name] ?? null, value) ? [] : [path.join('.')] }]
  })
}

/** The settings of a form that differ from their defaults, in a record as it was read. */
export function differencesOf(fields: FormMetadata, forms: GroupForms, record: unknown): Differences {
  const all = walk(fields, forms, valuesOf(fields, record, forms), [])
  return {
    total: all.reduce((sum, { total }) => sum + total, 0),
    paths: all.flatMap(({ paths }) => paths),
  }
}

/** Whether any of some settings, or of what is in them, differs. */
export function differsIn({ paths }: Differences, names: readonly string[]): boolean {
  return paths.some((path) => names.some((name) => path === name || path.startsWith(`${name}.`)))
}
