import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const InvoiceTemplateSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique, without regard to case, among those of one manager." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What it is for." }), maximumLength: 1000 },
  { name: "managedBy", kind: "reference", label: msg({ message: "Managed by" }), help: msg({ message: "The reseller that owns it; not set for the administrators' own, available to all. Chosen at creation." }), nullable: true, fixed: true },
  { name: "kind", kind: "choice", label: msg({ message: "Kind" }), help: msg({ message: "Which invoices the template is made for." }), fixed: true, initial: "ANY", choices: [{ value: "ANY", label: msg({ message: "Any" }), help: msg({ message: "Regular and out-of-turn invoices." }) }, { value: "REGULAR", label: msg({ message: "Regular" }), help: msg({ message: "Regular invoices only." }) }, { value: "OUT_OF_TURN", label: msg({ message: "Out-of-turn" }), help: msg({ message: "Out-of-turn invoices only." }) }] },
  { name: "locale", kind: "text", label: msg({ message: "Locale" }), help: msg({ message: "The language of the invoice's fixed texts and the form of its dates and numbers, such as en or pt-BR." }), maximumLength: 12, initial: "en" },
]
