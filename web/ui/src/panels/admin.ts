// The panels of administrators: each form is loaded when its panel is opened.

import { FORMS } from '../api/admin/form_index'
import { availableTo, BILLED_EXTERNALLY, MANAGER_UNSET, SHARED_AT_ONCE } from './administrators'
import { panelsWith } from './titles'

const CHOICES_OF_MANAGER = { choices: availableTo }

export const ADMIN_PANELS = panelsWith(FORMS, {
  Overview: { unset: MANAGER_UNSET, elsewhere: SHARED_AT_ONCE },
  Statistics: { relevance: BILLED_EXTERNALLY },
  RegularInvoices: CHOICES_OF_MANAGER,
  OutOfTurnInvoices: CHOICES_OF_MANAGER,
  Taxation: CHOICES_OF_MANAGER,
  FraudProtection: CHOICES_OF_MANAGER,
  CustomFields: CHOICES_OF_MANAGER,
  NotificationTypes: CHOICES_OF_MANAGER,
})
