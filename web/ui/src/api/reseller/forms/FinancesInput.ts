import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const FinancesInput: FormMetadata = [
  { name: "statistics", kind: "group", label: msg({ message: "Statistics" }), help: msg({ message: "How the usage records of a billing period are archived, delivered, closed and rounded." }), input: "StatisticsInput" },
  { name: "regularInvoices", kind: "group", label: msg({ message: "Regular invoices" }), help: msg({ message: "What is issued when a billing period closes, how it is sent and paid, and what follows when it isn't." }), input: "RegularInvoicesInput" },
  { name: "outOfTurnInvoices", kind: "group", label: msg({ message: "Out-of-turn invoices" }), help: msg({ message: "What is issued on demand, how it is sent, and what follows when it is not paid, all in days." }), input: "OutOfTurnInvoicesInput" },
  { name: "taxation", kind: "group", label: msg({ message: "Taxation" }), help: msg({ message: "Whether, when and by which method taxes are calculated, and who is exempt from them." }), input: "TaxationInput" },
]
