import type { FormIndex } from '../forms'

export const FORMS: FormIndex = {
  CustomerClassSaveInput: {
    load: async () => (await import('./forms/CustomerClassSaveInput')).CustomerClassSaveInput,
    inner: [],
  },
  FinancesInput: {
    load: async () => (await import('./forms/FinancesInput')).FinancesInput,
    inner: ['StatisticsInput', 'RegularInvoicesInput', 'OutOfTurnInvoicesInput', 'TaxationInput', 'TaxParametersInput', 'FixedVatInput', 'CustomTaxationInput', 'AppliedTaxInput', 'GstMalaysiaInput', 'GenericVatGstInput', 'SuretaxInput'],
  },
  StatisticsInput: {
    load: async () => (await import('./forms/StatisticsInput')).StatisticsInput,
    inner: [],
  },
  RegularInvoicesInput: {
    load: async () => (await import('./forms/RegularInvoicesInput')).RegularInvoicesInput,
    inner: [],
  },
  OutOfTurnInvoicesInput: {
    load: async () => (await import('./forms/OutOfTurnInvoicesInput')).OutOfTurnInvoicesInput,
    inner: [],
  },
  TaxationInput: {
    load: async () => (await import('./forms/TaxationInput')).TaxationInput,
    inner: ['TaxParametersInput', 'FixedVatInput', 'CustomTaxationInput', 'AppliedTaxInput', 'GstMalaysiaInput', 'GenericVatGstInput', 'SuretaxInput'],
  },
  TaxParametersInput: {
    load: async () => (await import('./forms/TaxParametersInput')).TaxParametersInput,
    inner: ['FixedVatInput', 'CustomTaxationInput', 'AppliedTaxInput', 'GstMalaysiaInput', 'GenericVatGstInput', 'SuretaxInput'],
  },
  FixedVatInput: {
    load: async () => (await import('./forms/FixedVatInput')).FixedVatInput,
    inner: [],
  },
  CustomTaxationInput: {
    load: async () => (await import('./forms/CustomTaxationInput')).CustomTaxationInput,
    inner: ['AppliedTaxInput'],
  },
  AppliedTaxInput: {
    load: async () => (await import('./forms/AppliedTaxInput')).AppliedTaxInput,
    inner: [],
  },
  GstMalaysiaInput: {
    load: async () => (await import('./forms/GstMalaysiaInput')).GstMalaysiaInput,
    inner: [],
  },
  GenericVatGstInput: {
    load: async () => (await import('./forms/GenericVatGstInput')).GenericVatGstInput,
    inner: [],
  },
  SuretaxInput: {
    load: async () => (await import('./forms/SuretaxInput')).SuretaxInput,
    inner: [],
  },
  WebSelfCareInput: {
    load: async () => (await import('./forms/WebSelfCareInput')).WebSelfCareInput,
    inner: [],
  },
  RightToBeForgottenInput: {
    load: async () => (await import('./forms/RightToBeForgottenInput')).RightToBeForgottenInput,
    inner: [],
  },
  MeasuredServiceMetricInput: {
    load: async () => (await import('./forms/MeasuredServiceMetricInput')).MeasuredServiceMetricInput,
    inner: [],
  },
  FraudProtectionInput: {
    load: async () => (await import('./forms/FraudProtectionInput')).FraudProtectionInput,
    inner: [],
  },
  CustomFieldSettingInput: {
    load: async () => (await import('./forms/CustomFieldSettingInput')).CustomFieldSettingInput,
    inner: [],
  },
  NotificationsInput: {
    load: async () => (await import('./forms/NotificationsInput')).NotificationsInput,
    inner: ['EmailAddressesInput', 'NotificationTypesInput', 'NotificationFlagInput'],
  },
  EmailAddressesInput: {
    load: async () => (await import('./forms/EmailAddressesInput')).EmailAddressesInput,
    inner: [],
  },
  NotificationTypesInput: {
    load: async () => (await import('./forms/NotificationTypesInput')).NotificationTypesInput,
    inner: ['NotificationFlagInput'],
  },
  NotificationFlagInput: {
    load: async () => (await import('./forms/NotificationFlagInput')).NotificationFlagInput,
    inner: [],
  },
}
