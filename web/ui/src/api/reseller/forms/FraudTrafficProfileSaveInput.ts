import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const FraudTrafficProfileSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique, without regard to case, among those of one manager." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What it is for." }), maximumLength: 1000 },
  { name: "currency", kind: "reference", label: msg({ message: "Currency" }), help: msg({ message: "The currency of the spending limit; chosen at creation." }), required: true, fixed: true },
  { name: "destinationGroupSet", kind: "reference", label: msg({ message: "Destination group set" }), help: msg({ message: "The complete set whose groups the usage thresholds are about; chosen at creation." }), nullable: true, fixed: true },
  { name: "spendingPlan", kind: "group", label: msg({ message: "Spending plan" }), help: msg({ message: "What a customer may spend on calls a day, in the profile's currency, before discounts." }), input: "SpendingPlanInput" },
  { name: "usageThresholds", kind: "group", label: msg({ message: "Usage thresholds" }), help: msg({ message: "The destination groups that are watched. Replaces the whole list." }), list: true, input: "UsageThresholdInput" },
]
