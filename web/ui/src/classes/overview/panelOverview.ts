// Overview of a panel: its summary, and its settings that differ from the defaults.

import { i18n } from '@lingui/core'
import { plural, t } from '@lingui/core/macro'
import { formPath, partOf } from '../../changes/part'
import type { Panel } from '../../panels/panel'
import { differencesOf, differsIn } from './differences'
import type { PanelForms } from './panelForms'
import type { Clause, Values } from './reading'
import { SUMMARIES } from './summaries/all'
import { fromFields } from './summaries/fromFields'

interface OverviewClause {
  text: string
  differs: boolean
}

export interface PanelOverview {
  clauses: readonly OverviewClause[]
  /** How much differs, or what there is. */
  count: string
  unavailable: boolean
}

function countOf(count: number, total: number): string {
  if (count === 0) return t`As the defaults`
  if (count === total) return total === 1 ? t`Differs` : t`All ${total} differ`
  return plural(count, { one: `# of ${total} differs`, other: `# of ${total} differ` })
}

/** So many characters take two lines of an overview at 1280 pixels. */
const TWO_LINES = 108

/** The clauses that two lines have room for, what matters first; the panel itself tells the rest. */
function inTwoLines(clauses: readonly Clause[]): readonly Clause[] {
  let room = TWO_LINES
  const end = clauses.findIndex(({ text }, index) => {
    room -= text.length + (index > 0 ? 2 : 0)
    return index > 0 && room < 0
  })
  return end < 0 ? clauses : clauses.slice(0, end)
}

/** A line begins with a capital, whichever clause stands first. */
function capitalized(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((one, index) => {
    const text = one.text.charAt(0).toLocaleUpperCase(i18n.locale) + one.text.slice(1)
    return index > 0 || one.isNamed ? one : { ...one, text }
  })
}

export function panelOverview(
  panel: Panel,
  { fields, forms }: PanelForms,
  customerClass: unknown,
  currency?: string,
): PanelOverview {
  const values = partOf<Values>(customerClass, formPath(panel)) ?? {}
  const differences = differencesOf(fields, forms, values)
  const reading = { values, fields, forms, currency }
  const summary = SUMMARIES[panel.name]?.(reading) ?? fromFields(reading, differences.paths)
  return {
    clauses: capitalized(inTwoLines(summary.clauses)).map(({ text, of }) => ({
      text,
      differs: differsIn(differences, of),
    })),
    count: summary.count ?? countOf(...(summary.differing ?? [differences.paths.length, differences.total])),
    unavailable: summary.unavailable === true,
  }
}
