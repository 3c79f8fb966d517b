// The summary of a panel that has none of its own: its settings that differ, or else its first ones, as its form names
// them; of a list, its rows.

import { i18n } from '@lingui/core'
import { plural, t } from '@lingui/core/macro'
import type { FormMetadata } from '../../../api/metadata'
import {
  type Clause,
  clause,
  namedClause,
  type Reading,
  rowsIn,
  type SummaryText,
  type Values,
  wordOf,
} from '../reading'

/** So many settings are told in two lines. */
const MOST_FIELDS = 4

function rowName(row: Values): string {
  const first = Object.entries(row).find(([name, value]) => name !== '__typename' && value !== null)
  const value = first?.[1]
  return typeof value === 'object' ? ((value as { name?: string }).name ?? '') : String(value ?? '')
}

function rowsSummary(rows: readonly Values[], name: string): SummaryText {
  if (rows.length === 0) return { clauses: [clause(t`None`, name)], count: t`None` }
  const count = plural(rows.length, { one: '# entry', other: '# entries' })
  return { clauses: [namedClause(rows.slice(0, MOST_FIELDS).map(rowName).join(', '), name)], count }
}

/** SummaryText of the fields at these paths first. */
export function fromFields({ fields, values, currency }: Reading, differing: readonly string[]): SummaryText {
  const [only] = fields
  if (fields.length === 1 && only?.list && only.kind === 'group')
    return rowsSummary(rowsIn(values, only.name), only.name)
  const plain: FormMetadata = fields.filter(({ kind }) => kind !== 'group')
  const changed = plain.filter(({ name }) => differing.includes(name))
  const shown = (changed.length > 0 ? changed : plain).slice(0, MOST_FIELDS)
  return {
    clauses: shown.map((field): Clause => {
      const label = i18n._(field.label)
      const value = wordOf(field, values, currency)
      return clause(t`${label}: ${value}`, field.name)
    }),
  }
}
