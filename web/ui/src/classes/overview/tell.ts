// Overview of a panel: its summary, and its settings that differ from the defaults.

import { plural, t } from '@lingui/core/macro'
import { formPath, partOf } from '../../changes/part'
import type { Panel } from '../../panels/panel'
import { type Differences, differencesOf, differsIn } from './differences'
import type { PanelForms } from './panelForms'
import type { Values } from './reading'
import { SUMMARIES } from './summaries/all'
import { fromFields } from './summaries/fromFields'

export interface ToldClause {
  text: string
  differs: boolean
}

export interface ToldPanel {
  clauses: readonly ToldClause[]
  /** How much differs, or what there is. */
  count: string
  unavailable: boolean
}

function countOf({ total, paths }: Differences): string {
  const count = paths.length
  if (count === 0) return t`As the defaults`
  if (count === total) return total === 1 ? t`Differs` : t`All ${total} differ`
  return plural(count, { one: `# of ${total} differs`, other: `# of ${total} differ` })
}

export function tell(
  panel: Panel,
  { fields, forms }: PanelForms,
  customerClass: unknown,
  currency?: string,
): ToldPanel {
  const values = partOf<Values>(customerClass, formPath(panel)) ?? {}
  const differences = differencesOf(fields, forms, values)
  const reading = { values, fields, currency }
  const told = SUMMARIES[panel.name]?.(reading) ?? fromFields(reading, differences.paths)
  return {
    clauses: told.clauses.map(({ text, of }) => ({ text, differs: differsIn(differences, of) })),
    count: told.count ?? countOf(differences),
    unavailable: told.unavailable === true,
  }
}
