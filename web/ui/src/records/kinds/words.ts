// What is said of each kind of record that every role has: its words, what its list shows, what has no effect when.

import { msg } from '@lingui/core/macro'
import type { Relevance } from '../../forms/scope'
import type { KindWords } from '../kind'
import { CustomFieldProperties } from './CustomFieldProperties'
import { DefaultValue } from './DefaultValue'
import { NotificationTemplates } from './NotificationTemplates'

export const CHANGED = { field: 'updatedAt', label: msg`Changed` }

export const INVOICE_TEMPLATES: KindWords = {
  kind: 'invoice-templates',
  type: 'InvoiceTemplate',
  title: msg`Invoice templates`,
  create: msg`New invoice template`,
  about: msg`What invoices are made from: their look, their language and the form of their numbers.`,
  columns: [{ field: 'kind' }, { field: 'locale' }, { field: 'description' }, CHANGED],
  filters: ['kind'],
}

const ALL_CHARGES = msg`Only for a tax on listed services.`

export const CUSTOM_TAXES: KindWords = {
  kind: 'custom-taxes',
  type: 'CustomTax',
  title: msg`Custom taxes`,
  create: msg`New custom tax`,
  about: msg`The operator’s own taxes, which classes apply side by side.`,
  columns: [{ field: 'rate' }, { field: 'appliesTo' }, { field: 'description' }, CHANGED],
  filters: ['appliesTo'],
  relevance: { services: ({ appliesTo }) => (appliesTo === 'LISTED_SERVICES' ? null : ALL_CHARGES) },
}

const NO_LIMIT = msg`Only with a limit to spending.`
const NO_WARNING = msg`Only where a warning is sent.`

const SPENDING: Relevance = {
  checkRemainingFunds: ({ threshold }) => (threshold ? null : NO_LIMIT),
  sendWarning: ({ threshold }) => (threshold ? null : NO_LIMIT),
  warningThresholdPercent: ({ threshold, sendWarning }) => (!threshold ? NO_LIMIT : sendWarning ? null : NO_WARNING),
}

export const FRAUD_TRAFFIC_PROFILES: KindWords = {
  kind: 'fraud-traffic-profiles',
  type: 'FraudTrafficProfile',
  title: msg`Fraud traffic profiles`,
  create: msg`New fraud traffic profile`,
  about: msg`What a customer may spend on calls a day, and which destinations are watched. A profile without a limit and thresholds is a draft and protects nobody.`,
  columns: [
    { field: 'status', label: msg`Status`, words: { ACTIVE: msg`Active`, DRAFT: msg`Draft` } },
    { field: 'currency' },
    { field: 'destinationGroupSet' },
    { field: 'description' },
    CHANGED,
  ],
  filters: ['currency'],
  narrowing: ['currency', 'destinationGroupSet'],
  groupRelevance: { spendingPlan: SPENDING },
}

export const NOTIFICATION_SETS: KindWords = {
  kind: 'notification-sets',
  type: 'NotificationSet',
  title: msg`Notification sets`,
  create: msg`New notification set`,
  about: msg`What customers are told, in which words: an email and a text message for each type of notification.`,
  columns: [{ field: 'description' }, CHANGED],
  filters: [],
  special: { templates: NotificationTemplates },
}

export const CUSTOM_FIELDS: KindWords = {
  kind: 'custom-fields',
  type: 'CustomFieldDefinition',
  title: msg`Custom fields`,
  create: msg`New custom field`,
  about: msg`The operator’s own fields on the pages of customers and accounts. A class says which of them its customers have.`,
  columns: [
    { field: 'object' },
    { field: 'type' },
    { field: 'mandatory' },
    { field: 'visibleToEndUsers' },
    { field: 'containsPersonalData' },
    CHANGED,
  ],
  filters: ['object', 'type', 'mandatory', 'visibleToEndUsers', 'containsPersonalData'],
  special: { defaultValue: DefaultValue, properties: CustomFieldProperties },
}
