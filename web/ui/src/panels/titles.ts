// The panels in the order and words that people know them by.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Panel } from './panel'

const FINANCES = msg`Finances`

interface Place {
  title: MessageDescriptor
  group?: MessageDescriptor
  path: readonly string[]
}

const PLACES = {
  GeneralInfo: { title: msg`General info`, path: [] },
  Statistics: { title: msg`Statistics`, group: FINANCES, path: ['finances', 'statistics'] },
  RegularInvoices: { title: msg`Regular invoices`, group: FINANCES, path: ['finances', 'regularInvoices'] },
  OutOfTurnInvoices: { title: msg`Out-of-turn invoices`, group: FINANCES, path: ['finances', 'outOfTurnInvoices'] },
  WebSelfCare: { title: msg`Web self-care`, path: ['webSelfCare'] },
  RightToBeForgotten: { title: msg`Right to be forgotten`, path: ['rightToBeForgotten'] },
} satisfies Record<string, Place>

export type PanelName = keyof typeof PLACES

/** The panels of a role, each with the form of that role's schema. */
export function panelsWith(forms: Record<PanelName, Panel['form']>): readonly Panel[] {
  return (Object.keys(PLACES) as PanelName[]).map((name) => ({ name, ...PLACES[name], form: forms[name] }))
}
