import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const FinancesInput: FormMetadata = [
  { name: "statistics", kind: "group", label: msg({ message: "Statistics" }), help: msg({ message: "How the usage records of a billing period are archived, delivered, closed and rounded." }), input: "StatisticsInput" },
  { name: "regularInvoices", kind: "group", label: msg({ message: "Regular invoices" }), help: msg({ message: "Invoices of a billing period: how they are issued, sent and paid, and how unpaid ones are collected." }), input: "RegularInvoicesInput" },
  { name: "outOfTurnInvoices", kind: "group", label: msg({ message: "Out-of-turn invoices" }), help: msg({ message: "Invoices on demand: how they are issued and sent, and how unpaid ones are collected; all in days." }), input: "OutOfTurnInvoicesInput" },
  { name: "taxation", kind: "group", label: msg({ message: "Taxation" }), help: msg({ message: "Whether, when and by which method taxes are calculated, and who is exempt from them." }), input: "TaxationInput" },
]
