import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const CustomerSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The customer's name, unique among the customers of one reseller." }), required: true, maximumLength: 128 },
  { name: "type", kind: "choice", label: msg({ message: "Type" }), help: msg({ message: "What kind of customer this is." }), fixed: true, initial: "RETAIL", choices: [{ value: "RETAIL", label: msg({ message: "Retail" }), help: msg({ message: "An end customer who uses the services." }) }, { value: "RESELLER", label: msg({ message: "Reseller" }), help: msg({ message: "A company that sells the services to customers of its own." }) }, { value: "DISTRIBUTOR", label: msg({ message: "Distributor" }), help: msg({ message: "A company that sells prepaid accounts or vouchers on commission." }) }] },
  { name: "currency", kind: "reference", label: msg({ message: "Currency" }), help: msg({ message: "The currency in which the customer is charged; it never changes." }), required: true, fixed: true },
  { name: "reseller", kind: "reference", label: msg({ message: "Reseller" }), help: msg({ message: "The reseller whose customer this is; not set for a direct customer." }), nullable: true, fixed: true },
  { name: "customerClass", kind: "reference", label: msg({ message: "Customer class" }), help: msg({ message: "The class whose settings the customer has." }), required: true },
  { name: "overrides", kind: "group", label: msg({ message: "Overrides" }), help: msg({ message: "The customer's own settings, which override those of its class." }), input: "CustomerOverridesInput" },
  { name: "measuredServices", kind: "group", label: msg({ message: "Measured services" }), help: msg({ message: "The metrics that the customer has on terms of its own. Replaces the whole list." }), list: true, input: "CustomerMetricInput" },
  { name: "customFields", kind: "group", label: msg({ message: "Custom fields" }), help: msg({ message: "The values in custom fields. Values that are not named stay as they are." }), list: true, input: "CustomerFieldValueInput" },
]
