import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const CustomTaxSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique, without regard to case, among those of one manager." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What it is for." }), maximumLength: 1000 },
  { name: "managedBy", kind: "reference", label: msg({ message: "Managed by" }), help: msg({ message: "The reseller that owns it; not set for the administrators' own, available to all. Chosen at creation." }), nullable: true, fixed: true },
  { name: "rate", kind: "decimal", label: msg({ message: "Rate" }), help: msg({ message: "The rate, with at most four decimal places." }), minimum: "0", maximum: "100", unit: msg({ message: "%" }), initial: "0" },
  { name: "appliesTo", kind: "choice", label: msg({ message: "Applies to" }), help: msg({ message: "Which charges the tax is levied on; on payments only a tax on all charges is." }), initial: "ALL_CHARGES", choices: [{ value: "ALL_CHARGES", label: msg({ message: "All charges" }), help: msg({ message: "Every charge, and payments when taxes apply at the time of payment." }) }, { value: "LISTED_SERVICES", label: msg({ message: "Listed services" }), help: msg({ message: "Charges for the listed services only." }) }] },
  { name: "services", kind: "text", label: msg({ message: "Services" }), help: msg({ message: "The codes of those services, for a tax on listed services." }), list: true, maximumLength: 200 },
]
