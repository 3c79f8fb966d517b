// Words of each kind of record that every role has: its names, its list's columns, and when fields have no effect.

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
  about: msg`What invoices are generated from: layout, language and number format.`,
  columns: [{ field: 'kind' }, { field: 'locale' }, { field: 'description' }, CHANGED],
  filters: ['kind'],
}

export const CALENDARS: KindWords = {
  kind: 'calendars',
  type: 'Calendar',
  title: msg`Calendars`,
  create: msg`New calendar`,
  about: msg`Non-working days: services are neither limited nor suspended on them. A class that has none takes Saturdays and Sundays.`,
  columns: [{ field: 'description' }, CHANGED],
  filters: [],
}

const ALL_CHARGES = msg`Only for a tax on listed services.`

export const CUSTOM_TAXES: KindWords = {
  kind: 'custom-taxes',
  type: 'CustomTax',
  title: msg`Custom taxes`,
  create: msg`New custom tax`,
  about: msg`The operator’s own taxes. A class can apply several of them.`,
  columns: [{ field: 'rate' }, { field: 'appliesTo' }, { field: 'description' }, CHANGED],
  filters: ['appliesTo'],
  relevance: { services: ({ appliesTo }) => (appliesTo === 'LISTED_SERVICES' ? null : ALL_CHARGES) },
}

const NO_LIMIT = msg`Only with a spending limit.`
const NO_WARNING = msg`Only if a warning is sent.`

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
  about: msg`How much a customer may spend on calls per day, and which destinations are monitored. A profile without a limit or thresholds is a draft and protects nobody.`,
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
  about: msg`The texts of notifications to customers: an email and a text message for each notification type.`,
  columns: [{ field: 'description' }, CHANGED],
  filters: [],
  special: { templates: NotificationTemplates },
}

export const CUSTOM_FIELDS: KindWords = {
  kind: 'custom-fields',
  type: 'CustomFieldDefinition',
  title: msg`Custom fields`,
  create: msg`New custom field`,
  about: msg`The operator’s own fields on the pages of customers and accounts. A class defines which of them its customers have.`,
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
