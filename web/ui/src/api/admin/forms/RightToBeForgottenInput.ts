import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const RightToBeForgottenInput: FormMetadata = [
  { name: "removePersonalData", kind: "boolean", label: msg({ message: "Remove personal data" }), help: msg({ message: "Remove all personal data of a customer, its accounts and call recordings after termination. Amounts, dates and invoice numbers stay." }), initial: "false" },
  { name: "removalMode", kind: "choice", label: msg({ message: "Removal mode" }), help: msg({ message: "When the data is removed." }), initial: "IMMEDIATELY", choices: [{ value: "IMMEDIATELY", label: msg({ message: "Immediately" }), help: msg({ message: "As soon as the customer is terminated." }) }, { value: "AFTER_STORAGE_PERIOD", label: msg({ message: "After storage period" }), help: msg({ message: "A number of months after the customer is terminated." }) }] },
  { name: "storagePeriodMonths", kind: "integer", label: msg({ message: "Storage period" }), help: msg({ message: "How long the data is kept, counted from termination; needed for removal after a storage period." }), nullable: true, minimum: "1", maximum: "240", unit: msg({ message: "months" }) },
]
