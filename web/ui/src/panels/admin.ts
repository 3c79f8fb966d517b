// The panels of administrators: each form is loaded when its panel is opened.

import { FORMS } from '../api/admin/form_index'
import { BILLED_EXTERNALLY, MANAGER_UNSET, offeredTo } from './administrators'
import { panelsWith } from './titles'

const OFFERED = { offered: offeredTo }

export const ADMIN_PANELS = panelsWith(FORMS, {
  GeneralInfo: { unset: MANAGER_UNSET },
  Statistics: { relevance: BILLED_EXTERNALLY },
  RegularInvoices: OFFERED,
  OutOfTurnInvoices: OFFERED,
  Taxation: OFFERED,
  FraudProtection: OFFERED,
  CustomFields: OFFERED,
  NotificationTypes: OFFERED,
})
