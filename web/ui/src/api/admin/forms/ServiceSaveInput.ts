import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const ServiceSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique without regard to case. Set by administrators." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What it is for. Set by administrators." }), maximumLength: 1000 },
  { name: "code", kind: "text", label: msg({ message: "Code" }), help: msg({ message: "Stable code, such as VOICE_CALLS; unique, chosen at creation. Set by administrators." }), required: true, fixed: true, maximumLength: 40 },
]
