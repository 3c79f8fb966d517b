import type { FormIndex } from '../../forms'

export const FORMS: FormIndex = {
  AccountSaveInput: {
    load: async () => (await import('../forms/AccountSaveInput')).AccountSaveInput,
    inner: ['AccountFieldValueInput'],
  },
  AccountFieldValueInput: {
    load: async () => (await import('../forms/AccountFieldValueInput')).AccountFieldValueInput,
    inner: [],
  },
  CalendarSaveInput: {
    load: async () => (await import('../forms/CalendarSaveInput')).CalendarSaveInput,
    inner: ['WeekendInput', 'HolidayInput'],
  },
  WeekendInput: {
    load: async () => (await import('../forms/WeekendInput')).WeekendInput,
    inner: [],
  },
  HolidayInput: {
    load: async () => (await import('../forms/HolidayInput')).HolidayInput,
    inner: [],
  },
  CustomFieldDefinitionSaveInput: {
    load: async () => (await import('../forms/CustomFieldDefinitionSaveInput')).CustomFieldDefinitionSaveInput,
    inner: ['CustomFieldPropertiesInput'],
  },
  CustomFieldPropertiesInput: {
    load: async () => (await import('../forms/CustomFieldPropertiesInput')).CustomFieldPropertiesInput,
    inner: [],
  },
  CustomTaxSaveInput: {
    load: async () => (await import('../forms/CustomTaxSaveInput')).CustomTaxSaveInput,
    inner: [],
  },
  CustomerSaveInput: {
    load: async () => (await import('../forms/CustomerSaveInput')).CustomerSaveInput,
    inner: ['CustomerOverridesInput', 'CustomerMetricInput', 'CustomerFieldValueInput'],
  },
  CustomerOverridesInput: {
    load: async () => (await import('../forms/CustomerOverridesInput')).CustomerOverridesInput,
    inner: [],
  },
  CustomerMetricInput: {
    load: async () => (await import('../forms/CustomerMetricInput')).CustomerMetricInput,
    inner: [],
  },
  CustomerFieldValueInput: {
    load: async () => (await import('../forms/CustomerFieldValueInput')).CustomerFieldValueInput,
    inner: [],
  },
  FraudTrafficProfileSaveInput: {
    load: async () => (await import('../forms/FraudTrafficProfileSaveInput')).FraudTrafficProfileSaveInput,
    inner: ['SpendingPlanInput', 'UsageThresholdInput'],
  },
  SpendingPlanInput: {
    load: async () => (await import('../forms/SpendingPlanInput')).SpendingPlanInput,
    inner: [],
  },
  UsageThresholdInput: {
    load: async () => (await import('../forms/UsageThresholdInput')).UsageThresholdInput,
    inner: [],
  },
  InvoiceTemplateSaveInput: {
    load: async () => (await import('../forms/InvoiceTemplateSaveInput')).InvoiceTemplateSaveInput,
    inner: [],
  },
  NotificationSetSaveInput: {
    load: async () => (await import('../forms/NotificationSetSaveInput')).NotificationSetSaveInput,
    inner: ['NotificationTemplateInput'],
  },
  NotificationTemplateInput: {
    load: async () => (await import('../forms/NotificationTemplateInput')).NotificationTemplateInput,
    inner: [],
  },
  PreferencesSaveInput: {
    load: async () => (await import('../forms/PreferencesSaveInput')).PreferencesSaveInput,
    inner: [],
  },
  SavedViewSaveInput: {
    load: async () => (await import('../forms/SavedViewSaveInput')).SavedViewSaveInput,
    inner: [],
  },
}
