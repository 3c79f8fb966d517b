import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const EmailAddressesInput: FormMetadata = [
  { name: "fromName", kind: "text", label: msg({ message: "From name" }), help: msg({ message: "The name beside the \"From\" address. Not set: none, or the system's own." }), nullable: true, maximumLength: 78 },
  { name: "fromAddress", kind: "text", label: msg({ message: "From address" }), help: msg({ message: "The \"From\" address of notifications. Not set: the system's own." }), nullable: true, maximumLength: 254 },
  { name: "replyTo", kind: "text", label: msg({ message: "Reply-to" }), help: msg({ message: "The \"Reply-to\" address, where answers go. Not set: the \"From\" address." }), nullable: true, maximumLength: 254 },
  { name: "bcc", kind: "text", label: msg({ message: "BCC" }), help: msg({ message: "Addresses that get a blind copy of every notification." }), list: true, maximumLength: 10 },
]
