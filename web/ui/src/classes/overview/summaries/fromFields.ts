// The summary of a panel that has none of its own: its settings that differ, or else its first ones, as its form names
// them; of a list, its rows.

import { i18n } from '@lingui/core'
import { plural, t } from '@lingui/core/macro'
import type { FormMetadata } from '../../../api/metadata'
import { type Clause, clause, type Reading, rowsIn, type Told, type Values, wordOf } from '../reading'

/** So many settings are told in two lines. */
const TOLD = 4

function rowName(row: Values): string {
  const first = Object.entries(row).find(([name, value]) => name !== '__typename' && value !== null)
  const value = first?.[1]
  return typeof value === 'object' ? ((value as { name?: string }).name ?? '') : String(value ?? '')
}

function rowsTold(rows: readonly Values[], name: string): Told {
  if (rows.length === 0) return { clauses: [clause(t`None`, name)], count: t`None` }
  const count = plural(rows.length, { one: '# entry', other: '# entries' })
  return { clauses: [clause(rows.slice(0, TOLD).map(rowName).join(', '), name)], count }
}

/** Told of the fields at these paths first. */
export function fromFields({ fields, values, currency }: Reading, differing: readonly string[]): Told {
  const [only] = fields
  if (fields.length === 1 && only?.list && only.kind === 'group') return rowsTold(rowsIn(values, only.name), only.name)
  const plain: FormMetadata = fields.filter(({ kind }) => kind !== 'group')
  const changed = plain.filter(({ name }) => differing.includes(name))
  const shown = (changed.length > 0 ? changed : plain).slice(0, TOLD)
  return {
    clauses: shown.map((field): Clause => {
      const label = i18n._(field.label)
      const value = wordOf(field, values, currency)
      return clause(t`${label}: ${value}`, field.name)
    }),
  }
}
