// The panels of resellers: each form is loaded when its panel is opened.

import type { FormMetadata } from '../forms/metadata'
import { panelsWith } from './titles'

/** The fields of the class itself: its panels have forms of their own. */
async function classFields(): Promise<FormMetadata> {
  return (await import('../api/reseller/forms/CustomerClassSaveInput')).CustomerClassSaveInput
}

/** The list of that name, as a form of one field. */
async function listOf(name: string): Promise<FormMetadata> {
  return (await classFields()).filter((field) => field.name === name)
}

export const RESELLER_PANELS = panelsWith({
  GeneralInfo: { form: async () => (await classFields()).filter(({ kind }) => kind !== 'group') },
  Statistics: {
    form: async () => (await import('../api/reseller/forms/StatisticsInput')).StatisticsInput,
  },
  RegularInvoices: {
    form: async () => (await import('../api/reseller/forms/RegularInvoicesInput')).RegularInvoicesInput,
  },
  OutOfTurnInvoices: {
    form: async () => (await import('../api/reseller/forms/OutOfTurnInvoicesInput')).OutOfTurnInvoicesInput,
  },
  WebSelfCare: { form: async () => (await import('../api/reseller/forms/WebSelfCareInput')).WebSelfCareInput },
  RightToBeForgotten: {
    form: async () => (await import('../api/reseller/forms/RightToBeForgottenInput')).RightToBeForgottenInput,
  },
  MeasuredServices: {
    form: () => listOf('measuredServices'),
    groups: () => import('../api/reseller/forms/MeasuredServiceMetricInput'),
  },
  FraudProtection: {
    form: async () => (await import('../api/reseller/forms/FraudProtectionInput')).FraudProtectionInput,
  },
  CustomFields: {
    form: () => listOf('customFields'),
    groups: () => import('../api/reseller/forms/CustomFieldSettingInput'),
  },
  EmailAddresses: {
    form: async () => (await import('../api/reseller/forms/EmailAddressesInput')).EmailAddressesInput,
  },
  NotificationTypes: {
    form: async () => (await import('../api/reseller/forms/NotificationTypesInput')).NotificationTypesInput,
    groups: () => import('../api/reseller/forms/NotificationFlagInput'),
  },
})
