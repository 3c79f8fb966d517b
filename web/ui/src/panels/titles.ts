// The panels in the order and words that people know them by.

import { msg } from '@lingui/core/macro'
import { type FormIndex, loadFields, loadForm } from '../api/forms'
import type { FieldMetadata } from '../api/metadata'
import type { Panel } from './panel'

const FINANCES = msg`Finances`
const NOTIFICATIONS = msg`Notifications`

/** Panel in every role: all but the forms, which are made from each role's schema. */
type PanelOfAllRoles = Omit<Panel, 'name' | 'form' | 'groups' | keyof RoleWords>

const PANELS = {
  Overview: { title: msg`Overview`, path: [], body: () => import('./GeneralInfo') },
  Statistics: {
    title: msg`Statistics`,
    group: FINANCES,
    path: ['finances', 'statistics'],
    body: () => import('./Statistics'),
  },
  RegularInvoices: {
    title: msg`Regular invoices`,
    group: FINANCES,
    path: ['finances', 'regularInvoices'],
    body: () => import('./RegularInvoices'),
  },
  OutOfTurnInvoices: {
    title: msg`Out-of-turn invoices`,
    group: FINANCES,
    path: ['finances', 'outOfTurnInvoices'],
    body: () => import('./OutOfTurnInvoices'),
  },
  Taxation: {
    title: msg`Taxation`,
    group: FINANCES,
    path: ['finances', 'taxation'],
    together: [['method', 'parameters']],
    body: () => import('./Taxation'),
  },
  WebSelfCare: { title: msg`Web self-care`, path: ['webSelfCare'], body: () => import('./WebSelfCare') },
  RightToBeForgotten: {
    title: msg`Right to be forgotten`,
    path: ['rightToBeForgotten'],
    body: () => import('./RightToBeForgotten'),
  },
  MeasuredServices: {
    title: msg`Measured services`,
    path: ['measuredServices'],
    isList: true,
    body: () => import('./MeasuredServices'),
  },
  FraudProtection: { title: msg`Fraud protection`, path: ['fraudProtection'], body: () => import('./FraudProtection') },
  CustomFields: {
    title: msg`Custom fields`,
    path: ['customFields'],
    isList: true,
    body: () => import('./CustomFields'),
  },
  EmailAddresses: {
    title: msg`Email addresses`,
    group: NOTIFICATIONS,
    path: ['notifications', 'emailAddresses'],
    body: () => import('./EmailAddresses'),
  },
  NotificationTypes: {
    title: msg`Notification types`,
    group: NOTIFICATIONS,
    path: ['notifications', 'types'],
    body: () => import('./NotificationTypes'),
  },
} satisfies Record<string, PanelOfAllRoles>

type PanelName = keyof typeof PANELS

/** Parts of a panel that a role adds; its forms come from the role's schema. */
type RoleWords = Pick<Panel, 'relevance' | 'unset' | 'choices' | 'elsewhere'>

const CLASS_INPUT = 'CustomerClassSaveInput'

/** Where the form of a panel comes from: the class's own fields, a list of the class, or an input named like the panel. */
function formOf(forms: FormIndex, name: string, { path, isList }: PanelOfAllRoles): Pick<Panel, 'form' | 'groups'> {
  const ofClass = (isOwn: (field: FieldMetadata) => boolean) => async () =>
    (await loadFields(forms, CLASS_INPUT)).filter(isOwn)
  if (path.length === 0) return { form: ofClass(({ kind }) => kind !== 'group') }
  const own = `${name}Input`
  if (!isList) return { form: () => loadFields(forms, own), groups: async () => (await loadForm(forms, own)).groups }
  const form = ofClass((field) => field.name === path.at(-1))
  const groups = async () => {
    const inputs = (await form()).flatMap(({ input }) => (input ? [input] : []))
    return Object.fromEntries(await Promise.all(inputs.map(async (input) => [input, await loadFields(forms, input)])))
  }
  return { form, groups }
}

/** The panels of a role, each with the form of that role's schema. */
export function panelsWith(forms: FormIndex, words: Partial<Record<PanelName, RoleWords>> = {}): readonly Panel[] {
  const panels: [PanelName, PanelOfAllRoles][] = Object.entries(PANELS) as [PanelName, PanelOfAllRoles][]
  const others = [...new Set(panels.flatMap(([, { path }]) => path.slice(0, 1)))]
  return panels.map(([name, panel]) => ({
    name,
    ...panel,
    ...(panel.path.length === 0 && { apart: others }),
    ...formOf(forms, name, panel),
    ...words[name],
  }))
}
