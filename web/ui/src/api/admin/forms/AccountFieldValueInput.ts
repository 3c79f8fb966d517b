import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const AccountFieldValueInput: FormMetadata = [
  { name: "customField", kind: "reference", label: msg({ message: "Custom field" }), help: msg({ message: "The field." }), required: true },
  { name: "value", kind: "text", label: msg({ message: "Value" }), help: msg({ message: "The value: a number in plain digits, a date as YYYY-MM-DD, a date and time in ISO 8601 with its zone, one of the options of a list, or a text. Not set: none." }), nullable: true, maximumLength: 1000 },
  { name: "masked", kind: "boolean", label: msg({ message: "Masked" }), help: msg({ message: "Whether the value is personal data that the viewer may not see." }), readOnly: true },
]
