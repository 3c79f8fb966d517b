// The summaries that panels have of their own, by the panel's name. Another panel is told by the fields of its form.

import type { Summary } from '../reading'
import { customFields, rightToBeForgotten, webSelfCare } from './customers'
import { outOfTurnInvoices, regularInvoices } from './invoices'
import { emailAddresses, notificationTypes } from './notifications'
import { fraudProtection, measuredServices } from './services'
import { statistics } from './statistics'
import { taxation } from './taxation'

export const SUMMARIES: Readonly<Record<string, Summary>> = {
  Statistics: statistics,
  RegularInvoices: regularInvoices,
  OutOfTurnInvoices: outOfTurnInvoices,
  Taxation: taxation,
  WebSelfCare: webSelfCare,
  RightToBeForgotten: rightToBeForgotten,
  MeasuredServices: measuredServices,
  FraudProtection: fraudProtection,
  CustomFields: customFields,
  EmailAddresses: emailAddresses,
  NotificationTypes: notificationTypes,
}
