import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const CustomTaxationInput: FormMetadata = [
  { name: "taxesIncludedInRates", kind: "boolean", label: msg({ message: "Taxes included in rates" }), help: msg({ message: "Charges contain the taxes already, and they are calculated back from them. Off: they are added." }), initial: "false" },
  { name: "taxes", kind: "group", label: msg({ message: "Taxes" }), help: msg({ message: "The custom taxes that the class applies." }), list: true, input: "AppliedTaxInput" },
]
