import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const NotificationTypesInput: FormMetadata = [
  { name: "notificationSet", kind: "reference", label: msg({ message: "Notification set" }), help: msg({ message: "The set with the texts. Not set: business-critical notifications are sent by email with built-in texts." }), nullable: true },
  { name: "flags", kind: "group", label: msg({ message: "Flags" }), help: msg({ message: "The types that are sent, and by which channels; a type that is not listed isn't sent." }), list: true, input: "NotificationFlagInput" },
]
