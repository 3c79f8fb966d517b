import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const GenericVatGstInput: FormMetadata = [
  { name: "rate", kind: "decimal", label: msg({ message: "Rate" }), help: msg({ message: "The rate, with at most four decimal places." }), nullable: true, minimum: "0", maximum: "100", unit: msg({ message: "%" }) },
  { name: "treatment", kind: "choice", label: msg({ message: "Treatment" }), help: msg({ message: "How the customers of the class are treated." }), initial: "STANDARD", choices: [{ value: "STANDARD", label: msg({ message: "Standard" }), help: msg({ message: "The rate is charged." }) }, { value: "REVERSE_CHARGE", label: msg({ message: "Reverse charge" }), help: msg({ message: "No tax is charged: the customer accounts for it." }) }, { value: "ZERO_RATED", label: msg({ message: "Zero-rated" }), help: msg({ message: "Taxed at a rate of 0 %, with the reason on the invoice." }) }] },
  { name: "zeroRatedReason", kind: "text", label: msg({ message: "Zero-rated reason" }), help: msg({ message: "Why the rate is zero, as invoices say it." }), maximumLength: 250 },
]
