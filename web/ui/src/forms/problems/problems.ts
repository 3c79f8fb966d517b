// The problems of a value before it is sent: the limits that the SDL declares, in people's words. The server judges
// again, and says the rest.

import { i18n } from '@lingui/core'
import { plural, t } from '@lingui/core/macro'
import { type FieldMetadata, type FormMetadata, type GroupForms, type Path, pathKey } from '../../api/metadata'
import { readersFormats } from '../../ui/language/formats'
import { compareDecimals, isDecimal } from '../inputs/decimal'
import { isRefused, readNumber, typedText } from '../inputs/number'
import { type FieldValue, type FormValues, groupForm } from '../values'
import { lengthProblem } from './characters'

/** Problems by the key of the path that they stand at. */
export type Problems = Readonly<Record<string, string>>

const INTEGER = /^[+-]?\d+$/

/** Largest value of GraphQL's Int: a field without a limit of its own ends there. */
const LARGEST_INT = '2147483647'

const SAMPLE_DAY = '2027-01-31T12:00:00'
const SAMPLE_TIME = '14:30'

/** Why a typed text was not taken for what its field holds. */
function refusal({ kind }: FieldMetadata, text: string): string {
  const { figures, decimal } = readersFormats()
  if (kind === 'date') {
    const sample = figures(SAMPLE_DAY)
    return t`Type a date such as ${sample}.`
  }
  if (kind === 'moment') {
    const sample = `${figures(SAMPLE_DAY)} ${SAMPLE_TIME}`
    return t`Type a date and time such as ${sample}.`
  }
  const example = decimal('1234.5')
  const read = readNumber(typedText(text, i18n.locale), i18n.locale)
  if (read.kind === 'empty') return t`This is needed.`
  return read.kind === 'ambiguous'
    ? t`It isn’t clear which number this is. Write it like ${example}.`
    : t`Enter a number, such as ${example}.`
}

function numberProblem(field: FieldMetadata, text: string): string | null {
  const isInteger = field.kind === 'integer'
  if (isInteger && !INTEGER.test(text)) return t`Enter a whole number.`
  if (!isDecimal(text)) return refusal(field, text)
  const minimum = field.minimum ?? (isInteger ? `-${LARGEST_INT}` : undefined)
  const maximum = field.maximum ?? (isInteger ? LARGEST_INT : undefined)
  const { decimal: written } = readersFormats()
  if (minimum !== undefined && compareDecimals(text, minimum) < 0) return t`At least ${written(minimum)}.`
  if (maximum !== undefined && compareDecimals(text, maximum) > 0) return t`At most ${written(maximum)}.`
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
  if (isRefused(value)) return refusal(field, value)
  if (field.kind === 'integer' || field.kind === 'decimal') return numberProblem(field, value.trim())
  return lengthProblem(value, limit)
}

/** The problems of a form, by the field's name. */
export function problemsOf(fields: FormMetadata, values: FormValues): Record<string, string> {
  const ofFields = fields
    .filter(({ kind }) => kind !== 'group')
    .map((field) => [field.name, problemOf(field, values[field.name] ?? null)] as const)
  return Object.fromEntries(ofFields.filter((entry): entry is readonly [string, string] => entry[1] !== null))
}

/** The problems of the values before they are sent, in groups and rows too, by the path that it stands at. */
export function problemsIn(fields: FormMetadata, values: FormValues, groups: GroupForms, at: Path = []): Problems {
  const problems = fields.map((field): Problems => {
    const value = values[field.name] ?? null
    const path = [...at, field.name]
    if (field.kind !== 'group') {
      const problem = problemOf(field, value)
      return problem === null ? {} : { [pathKey(path)]: problem }
    }
    const inner = groupForm(field, groups)
    if (!field.list) return value ? problemsIn(inner, value as FormValues, groups, path) : {}
    const rows = (value ?? []) as FormValues[]
    return Object.assign({}, ...rows.map((row, number) => problemsIn(inner, row, groups, [...path, number])))
  })
  return Object.assign({}, ...problems)
}
