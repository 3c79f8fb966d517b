// The panels of administrators: each form is loaded when its panel is opened.

import { FORMS } from '../api/admin/form_index'
import { BILLED_EXTERNALLY, MANAGER_UNSET, offeredTo, SHARED_AT_ONCE } from './administrators'
import { panelsWith } from './titles'

const OFFERED = { offered: offeredTo }

export const ADMIN_PANELS = panelsWith(FORMS, {
  Overview: { unset: MANAGER_UNSET, elsewhere: SHARED_AT_ONCE },
  Statistics: { relevance: BILLED_EXTERNALLY },
  RegularInvoices: OFFERED,
  OutOfTurnInvoices: OFFERED,
  Taxation: OFFERED,
  FraudProtection: OFFERED,
  CustomFields: OFFERED,
  NotificationTypes: OFFERED,
})
