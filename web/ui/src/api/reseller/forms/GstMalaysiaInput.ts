import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const GstMalaysiaInput: FormMetadata = [
  { name: "rate", kind: "decimal", label: msg({ message: "Rate" }), help: msg({ message: "The rate, with at most four decimal places." }), nullable: true, minimum: "0", maximum: "100", unit: msg({ message: "%" }) },
]
