import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const DestinationGroupSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique without regard to case. Set by administrators." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What it is for. Set by administrators." }), maximumLength: 1000 },
  { name: "destinationGroupSet", kind: "reference", label: msg({ message: "Destination group set" }), help: msg({ message: "The set that the group is in; names are unique within it. Chosen at creation. Set by administrators." }), required: true, fixed: true },
  { name: "destinations", kind: "text", label: msg({ message: "Destinations" }), help: msg({ message: "The prefixes of the numbers, in digits from the country code on. Set by administrators." }), list: true, maximumLength: 2000 },
]
