import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const NotificationsInput: FormMetadata = [
  { name: "emailAddresses", kind: "group", label: msg({ message: "Email addresses" }), help: msg({ message: "The addresses that notifications are sent with." }), input: "EmailAddressesInput" },
  { name: "types", kind: "group", label: msg({ message: "Types" }), help: msg({ message: "Which notifications the customers get, with which texts, and by which channels." }), input: "NotificationTypesInput" },
]
