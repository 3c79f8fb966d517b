// The panels in the order and words that people know them by.

import { msg } from '@lingui/core/macro'
import type { Panel } from './panel'

const FINANCES = msg`Finances`
const NOTIFICATIONS = msg`Notifications`

/** What a panel is in every role: all but the forms, which are made from each role's schema. */
type Place = Omit<Panel, 'name' | keyof RoleForms>

const PLACES = {
  GeneralInfo: { title: msg`General info`, path: [], body: () => import('./GeneralInfo') },
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
} satisfies Record<string, Place>

export type PanelName = keyof typeof PLACES

/** What a role adds to a panel: the forms of its own schema. */
export type RoleForms = Pick<Panel, 'form' | 'groups' | 'relevance' | 'unset' | 'offered'>

/** The panels of a role, each with the form of that role's schema. */
export function panelsWith(forms: Record<PanelName, RoleForms>): readonly Panel[] {
  const places: [PanelName, Place][] = Object.entries(PLACES) as [PanelName, Place][]
  const others = [...new Set(places.flatMap(([, { path }]) => path.slice(0, 1)))]
  return places.map(([name, place]) => ({
    name,
    ...place,
    ...(place.path.length === 0 && { apart: others }),
    ...forms[name],
  }))
}
