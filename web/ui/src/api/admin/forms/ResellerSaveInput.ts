import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const ResellerSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The reseller's name, unique among resellers." }), required: true, maximumLength: 128 },
  { name: "currency", kind: "reference", label: msg({ message: "Currency" }), help: msg({ message: "The currency in which the reseller is charged." }), required: true, fixed: true },
  { name: "customerClass", kind: "reference", label: msg({ message: "Customer class" }), help: msg({ message: "The class that the reseller itself is on; needed for a new one." }), nullable: true },
]
