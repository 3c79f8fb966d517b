// The panels of administrators: each form is loaded when its panel is opened.

import type { FormMetadata, GroupForms } from '../api/metadata'
import { BILLED_EXTERNALLY, MANAGER_UNSET, offeredTo } from './administrators'
import { panelsWith } from './titles'

/** The fields of the class itself: its panels have forms of their own. */
async function classFields(): Promise<FormMetadata> {
  return (await import('../api/admin/forms/CustomerClassSaveInput')).CustomerClassSaveInput
}

/** The list of that name, as a form of one field. */
async function listOf(name: string): Promise<FormMetadata> {
  return (await classFields()).filter((field) => field.name === name)
}

/** The forms of all tax methods, as one of them is always at hand when another is chosen. */
async function taxForms(): Promise<GroupForms> {
  const forms: GroupForms[] = await Promise.all([
    import('../api/admin/forms/TaxParametersInput'),
    import('../api/admin/forms/FixedVatInput'),
    import('../api/admin/forms/CustomTaxationInput'),
    import('../api/admin/forms/AppliedTaxInput'),
    import('../api/admin/forms/GstMalaysiaInput'),
    import('../api/admin/forms/GenericVatGstInput'),
    import('../api/admin/forms/SuretaxInput'),
  ])
  return Object.assign({}, ...forms)
}

export const ADMIN_PANELS = panelsWith({
  GeneralInfo: {
    form: async () => (await classFields()).filter(({ kind }) => kind !== 'group'),
    unset: MANAGER_UNSET,
  },
  Statistics: {
    form: async () => (await import('../api/admin/forms/StatisticsInput')).StatisticsInput,
    relevance: BILLED_EXTERNALLY,
  },
  RegularInvoices: {
    form: async () => (await import('../api/admin/forms/RegularInvoicesInput')).RegularInvoicesInput,
    offered: offeredTo,
  },
  OutOfTurnInvoices: {
    form: async () => (await import('../api/admin/forms/OutOfTurnInvoicesInput')).OutOfTurnInvoicesInput,
    offered: offeredTo,
  },
  Taxation: {
    form: async () => (await import('../api/admin/forms/TaxationInput')).TaxationInput,
    groups: taxForms,
    offered: offeredTo,
  },
  WebSelfCare: { form: async () => (await import('../api/admin/forms/WebSelfCareInput')).WebSelfCareInput },
  RightToBeForgotten: {
    form: async () => (await import('../api/admin/forms/RightToBeForgottenInput')).RightToBeForgottenInput,
  },
  MeasuredServices: {
    form: () => listOf('measuredServices'),
    groups: () => import('../api/admin/forms/MeasuredServiceMetricInput'),
  },
  FraudProtection: {
    form: async () => (await import('../api/admin/forms/FraudProtectionInput')).FraudProtectionInput,
    offered: offeredTo,
  },
  CustomFields: {
    form: () => listOf('customFields'),
    groups: () => import('../api/admin/forms/CustomFieldSettingInput'),
    offered: offeredTo,
  },
  EmailAddresses: {
    form: async () => (await import('../api/admin/forms/EmailAddressesInput')).EmailAddressesInput,
  },
  NotificationTypes: {
    form: async () => (await import('../api/admin/forms/NotificationTypesInput')).NotificationTypesInput,
    groups: () => import('../api/admin/forms/NotificationFlagInput'),
    offered: offeredTo,
  },
})
