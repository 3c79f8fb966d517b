// A panel's values as its summary reads them, with the words of its form.

import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import type { FieldMetadata, FormMetadata, GroupForms } from '../../api/metadata'
import { isAmountAmong, isPercentage } from '../../forms/ClassCurrency'
import { choiceWords } from '../../forms/facts/choices'
import { unitOf } from '../../forms/unit'
import { readersFormats } from '../../ui/language/formats'

export type Values = Readonly<Record<string, unknown>>

export interface Reading {
  /** The panel as it was read; of a list, what it stands in. */
  values: Values
  fields: FormMetadata
  /** The forms of its groups. */
  forms: GroupForms
  /** The currency's code; undefined where the class has none. */
  currency?: string
}

/** A part of a summary, and the settings that it tells of: it is marked where one of them differs. */
export interface Clause {
  text: string
  of: readonly string[]
  /** It begins with the name of a record, which is written as the record has it. */
  isNamed?: true
}

export interface SummaryText {
  clauses: readonly Clause[]
  /** Count that is shown in place of the settings that differ, such as rows. */
  count?: string
  /** How many settings differ, and of how many: a list that is all rows or none counts as more than one. */
  differing?: readonly [count: number, total: number]
  /** The panel can't be used in this class. */
  unavailable?: true
}

export type Summary = (reading: Reading) => SummaryText

export function clause(text: string, ...of: readonly string[]): Clause {
  return { text, of }
}

/** A clause that begins with the name of a record. */
export function namedClause(text: string, ...of: readonly string[]): Clause {
  return { text, of, isNamed: true }
}

/** The clauses that there are. */
export function summaryText(...clauses: readonly (Clause | false | null | undefined)[]): SummaryText {
  return { clauses: clauses.filter((one) => one !== null && one !== undefined && one !== false) }
}

/** The name of what a reference leads to; undefined where it is not set. */
export function nameIn(values: Values, field: string): string | undefined {
  return (values[field] as { name: string } | null | undefined)?.name
}

export function rowsIn(values: Values, field: string): readonly Values[] {
  return (values[field] as readonly Values[] | null | undefined) ?? []
}

/** A value in the words of its field. */
export function wordOf(field: FieldMetadata, values: Values, currency: string | undefined): string {
  const value = values[field.name]
  const { decimal, money, day, moment, list } = readersFormats()
  if (value === null || value === undefined || value === '') return t`not set`
  if (typeof value === 'boolean') return value ? t`on` : t`off`
  if (Array.isArray(value)) {
    if (value.length === 0) return t`none`
    if (field.kind === 'group') return String(value.length)
    return list(value.map((one) => wordOf({ ...field, list: undefined }, { [field.name]: one }, currency)))
  }
  if (typeof value === 'object') return (value as { name?: string }).name ?? ''
  const text = String(value)
  const words = choiceWords(field, text)
  if (words) return i18n._(words)
  if (isPercentage(field, values)) return `${decimal(text)}\u00a0%`
  if (isAmountAmong(field, values)) return money(text, currency)
  if (field.kind === 'date') return day(text)
  if (field.kind === 'moment') return moment(text)
  const number = field.kind === 'integer' || field.kind === 'decimal' ? decimal(text) : text
  return field.unit ? `${number}\u00a0${unitOf(i18n, field.unit, text)}` : number
}

/** The value of a panel's own field in words. */
export function word({ fields, values, currency }: Reading, name: string): string {
  const field = fields.find((one) => one.name === name)
  return field ? wordOf(field, values, currency) : ''
}
