import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const MeasuredParameterSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique without regard to case. Set by administrators." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What it is for. Set by administrators." }), maximumLength: 1000 },
  { name: "code", kind: "text", label: msg({ message: "Code" }), help: msg({ message: "Stable code, such as ACTIVE_CALLS; samples are reported under it. Unique, chosen at creation. Set by administrators." }), required: true, fixed: true, maximumLength: 40 },
  { name: "samplingIntervalMinutes", kind: "integer", label: msg({ message: "Sampling interval" }), help: msg({ message: "The time from one sample to the next; 1440 is once a day. Set by administrators." }), minimum: "1", maximum: "1440", unit: msg({ message: "minutes" }), initial: "1440" },
  { name: "measuredForResellers", kind: "boolean", label: msg({ message: "Measured for resellers" }), help: msg({ message: "Whether the resource is measured for resellers too. Set by administrators." }), initial: "true" },
]
