import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const CustomerClassSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "Descriptive name, seen in the list of classes; unique, without regard to case, among those of one manager." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What the class is for." }), maximumLength: 1000 },
  { name: "businessModel", kind: "reference", label: msg({ message: "Business model" }), help: msg({ message: "The type of services provided to the customers of this class; chosen at creation." }), required: true, fixed: true },
  { name: "currency", kind: "reference", label: msg({ message: "Currency" }), help: msg({ message: "The currency in which customers of this class are charged; chosen at creation. \"Not set\": customers of any currency may be on the class, and fraud protection is unavailable." }), nullable: true, fixed: true },
  { name: "managedBy", kind: "reference", label: msg({ message: "Managed by" }), help: msg({ message: "The reseller that manages the class; otherwise \"Administrator only\". Chosen at creation." }), nullable: true, fixed: true },
  { name: "sharedWithResellers", kind: "boolean", label: msg({ message: "Shared with resellers" }), help: msg({ message: "Whether resellers may use the class, read-only; can be turned off only while no reseller uses it." }), initial: "false" },
  { name: "finances", kind: "group", label: msg({ message: "Finances" }), help: msg({ message: "Statistics, invoicing and taxation of the customers of this class." }), input: "FinancesInput" },
  { name: "webSelfCare", kind: "group", label: msg({ message: "Web self-care" }), help: msg({ message: "Access to the self-care interface for the customers of this class." }), input: "WebSelfCareInput" },
  { name: "rightToBeForgotten", kind: "group", label: msg({ message: "Right to be forgotten" }), help: msg({ message: "Whether and when the personal data of terminated customers is removed, which can't be undone." }), input: "RightToBeForgottenInput" },
  { name: "measuredServices", kind: "group", label: msg({ message: "Measured services" }), help: msg({ message: "Which resources of the customers are measured, and what is charged for them." }), list: true, input: "MeasuredServiceMetricInput" },
  { name: "fraudProtection", kind: "group", label: msg({ message: "Fraud protection" }), help: msg({ message: "The profile that the customers' calls are checked against." }), input: "FraudProtectionInput" },
  { name: "customFields", kind: "group", label: msg({ message: "Custom fields" }), help: msg({ message: "Which custom fields appear on the pages of the customers and their accounts." }), list: true, input: "CustomFieldSettingInput" },
  { name: "notifications", kind: "group", label: msg({ message: "Notifications" }), help: msg({ message: "Which notifications the customers of this class get, and from which addresses." }), input: "NotificationsInput" },
]
