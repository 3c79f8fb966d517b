import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const FixedVatInput: FormMetadata = [
  { name: "vatRate", kind: "decimal", label: msg({ message: "VAT rate" }), help: msg({ message: "The VAT rate, with at most four decimal places." }), nullable: true, minimum: "0", maximum: "100", unit: msg({ message: "%" }) },
  { name: "taxesIncludedInRates", kind: "boolean", label: msg({ message: "Taxes included in rates" }), help: msg({ message: "Charges contain the tax already, and it is calculated back from them. Off: it is added." }), initial: "false" },
]
