import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const AccountSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The account's identifier, such as a phone number; unique among the accounts of one customer." }), required: true, maximumLength: 128 },
  { name: "customer", kind: "reference", label: msg({ message: "Customer" }), help: msg({ message: "Whose account it is; chosen at creation." }), required: true, fixed: true },
  { name: "blocked", kind: "boolean", label: msg({ message: "Blocked" }), help: msg({ message: "A blocked account can't use services." }), initial: "false" },
  { name: "customFields", kind: "group", label: msg({ message: "Custom fields" }), help: msg({ message: "The values in custom fields. Values that are not named stay as they are." }), list: true, input: "AccountFieldValueInput" },
]
