// The panels of resellers: each form is loaded when its panel is opened.

import type { FormMetadata, GroupForms } from '../api/metadata'
import { panelsWith } from './titles'

/** The fields of the class itself: its panels have forms of their own. */
async function classFields(): Promise<FormMetadata> {
  return (await import('../api/reseller/forms/CustomerClassSaveInput')).CustomerClassSaveInput
}

/** The list of that name, as a form of one field. */
async function listOf(name: string): Promise<FormMetadata> {
  return (await classFields()).filter((field) => field.name === name)
}

/** The forms of all tax methods, as one of them is always at hand when another is chosen. */
async function taxForms(): Promise<GroupForms> {
  const forms: GroupForms[] = await Promise.all([
    import('../api/reseller/forms/TaxParametersInput'),
    import('../api/reseller/forms/FixedVatInput'),
    import('../api/reseller/forms/CustomTaxationInput'),
    import('../api/reseller/forms/AppliedTaxInput'),
    import('../api/reseller/forms/GstMalaysiaInput'),
    import('../api/reseller/forms/GenericVatGstInput'),
    import('../api/reseller/forms/SuretaxInput'),
  ])
  return Object.assign({}, ...forms)
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
  Taxation: {
    form: async () => (await import('../api/reseller/forms/TaxationInput')).TaxationInput,
    groups: taxForms,
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
