// What is against a value before it is sent: the limits that the SDL declares, in people's words. The server judges
// again, and says the rest.

import { plural, t } from '@lingui/core/macro'
import { compareDecimals, isDecimal } from './decimal'
import type { FieldMetadata, FormMetadata } from './metadata'
import type { FieldValue, FormValues } from './values'

const INTEGER = /^[+-]?\d+$/

function numberProblem(field: FieldMetadata, text: string): string | null {
  if (field.kind === 'integer' && !INTEGER.test(text)) return t`Enter a whole number.`
  if (!isDecimal(text)) return t`Enter a number, such as 12.5.`
  if (field.minimum !== undefined && compareDecimals(text, field.minimum) < 0) return t`At least ${field.minimum}.`
  if (field.maximum !== undefined && compareDecimals(text, field.maximum) > 0) return t`At most ${field.maximum}.`
  return null
}

function isEmpty(value: FieldValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && !value.length)
}

/** The problem of one value, or null. */
export function problemOf(field: FieldMetadata, value: FieldValue): string | null {
  if (isEmpty(value)) return field.required ? t`This is needed.` : null
  const limit = field.maximumLength
  if (Array.isArray(value)) {
    if (limit !== undefined && value.length > limit) {
      return plural(limit, { one: 'At most # entry.', other: 'At most # entries.' })
    }
    return (
      value.map((item) => problemOf({ ...field, list: undefined, maximumLength: undefined }, item)).find(Boolean) ??
      null
    )
  }
  if (typeof value !== 'string') return null
  if (field.kind === 'integer' || field.kind === 'decimal') return numberProblem(field, value.trim())
  if (limit !== undefined && [...value].length > limit) {
    return plural(limit, { one: 'At most # character.', other: 'At most # characters.' })
  }
  return null
}

/** The problems of a form, by the field's name. */
export function problemsOf(fields: FormMetadata, values: FormValues): Record<string, string> {
  const found = fields
    .filter(({ kind }) => kind !== 'group')
    .map((field) => [field.name, problemOf(field, values[field.name] ?? null)] as const)
  return Object.fromEntries(found.filter((entry): entry is readonly [string, string] => entry[1] !== null))
}
