// The panels of administrators: each form is loaded when its panel is opened.

import { panelsWith } from './titles'

export const ADMIN_PANELS = panelsWith({
  GeneralInfo: async () => (await import('../api/admin/forms/CustomerClassSaveInput')).CustomerClassSaveInput,
  Statistics: async () => (await import('../api/admin/forms/StatisticsInput')).StatisticsInput,
  RegularInvoices: async () => (await import('../api/admin/forms/RegularInvoicesInput')).RegularInvoicesInput,
  OutOfTurnInvoices: async () => (await import('../api/admin/forms/OutOfTurnInvoicesInput')).OutOfTurnInvoicesInput,
  WebSelfCare: async () => (await import('../api/admin/forms/WebSelfCareInput')).WebSelfCareInput,
  RightToBeForgotten: async () => (await import('../api/admin/forms/RightToBeForgottenInput')).RightToBeForgottenInput,
})
