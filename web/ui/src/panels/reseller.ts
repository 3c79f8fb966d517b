// The panels of resellers: each form is loaded when its panel is opened.

import { panelsWith } from './titles'

export const RESELLER_PANELS = panelsWith({
  GeneralInfo: async () => (await import('../api/reseller/forms/CustomerClassSaveInput')).CustomerClassSaveInput,
  Statistics: async () => (await import('../api/reseller/forms/StatisticsInput')).StatisticsInput,
  RegularInvoices: async () => (await import('../api/reseller/forms/RegularInvoicesInput')).RegularInvoicesInput,
  OutOfTurnInvoices: async () => (await import('../api/reseller/forms/OutOfTurnInvoicesInput')).OutOfTurnInvoicesInput,
  WebSelfCare: async () => (await import('../api/reseller/forms/WebSelfCareInput')).WebSelfCareInput,
  RightToBeForgotten: async () =>
    (await import('../api/reseller/forms/RightToBeForgottenInput')).RightToBeForgottenInput,
})
