import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const AppliedTaxInput: FormMetadata = [
  { name: "customTax", kind: "reference", label: msg({ message: "Custom tax" }), help: msg({ message: "The tax that is applied, beside the class's others." }), required: true, nullable: true },
]
