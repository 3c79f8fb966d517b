import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const SpendingPlanInput: FormMetadata = [
  { name: "threshold", kind: "decimal", label: msg({ message: "Threshold" }), help: msg({ message: "What a customer may spend on calls a day, before discounts. At the limit new calls are refused until midnight. Not set: no limit." }), nullable: true, minimum: "0.00001", maximum: "9999999999999" },
  { name: "checkRemainingFunds", kind: "boolean", label: msg({ message: "Check remaining funds" }), help: msg({ message: "A call may cost no more than what is left to spend, and ends there." }), initial: "false" },
  { name: "sendWarning", kind: "boolean", label: msg({ message: "Send warning" }), help: msg({ message: "Warn the customer before the limit is reached." }), initial: "true" },
  { name: "warningThresholdPercent", kind: "integer", label: msg({ message: "Warning threshold" }), help: msg({ message: "The part of the limit at which the warning is sent." }), minimum: "1", maximum: "99", unit: msg({ message: "%" }), initial: "80" },
]
