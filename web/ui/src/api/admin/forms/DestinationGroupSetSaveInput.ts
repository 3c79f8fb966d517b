import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const DestinationGroupSetSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique without regard to case. Set by administrators." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What it is for. Set by administrators." }), maximumLength: 1000 },
  { name: "complete", kind: "boolean", label: msg({ message: "Complete" }), help: msg({ message: "Every destination of the vendors' tariffs is in one of the groups; only such a set can be monitored. Set by administrators." }), initial: "false" },
]
