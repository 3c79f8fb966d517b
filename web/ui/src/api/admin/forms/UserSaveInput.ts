import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const UserSaveInput: FormMetadata = [
  { name: "userName", kind: "text", label: msg({ message: "User name" }), help: msg({ message: "The name to sign in with; it is chosen at creation." }), required: true, fixed: true, maximumLength: 64 },
  { name: "displayName", kind: "text", label: msg({ message: "Display name" }), help: msg({ message: "The name that others see." }), maximumLength: 128 },
  { name: "role", kind: "choice", label: msg({ message: "Role" }), help: msg({ message: "What the user may do." }), initial: "READ_ONLY_ADMINISTRATOR", choices: [{ value: "ADMINISTRATOR", label: msg({ message: "Administrator" }), help: msg({ message: "Sees and changes everything." }) }, { value: "READ_ONLY_ADMINISTRATOR", label: msg({ message: "Read only administrator" }), help: msg({ message: "Sees everything an administrator sees and changes nothing." }) }, { value: "RESELLER", label: msg({ message: "Reseller" }), help: msg({ message: "Works for one reseller: its own classes and customers, and the classes shared with it." }) }] },
  { name: "reseller", kind: "reference", label: msg({ message: "Reseller" }), help: msg({ message: "The reseller that the user acts for." }), nullable: true },
  { name: "disabled", kind: "boolean", label: msg({ message: "Disabled" }), help: msg({ message: "A disabled user can't sign in, and its tokens are refused." }), initial: "false" },
  { name: "masksPersonalData", kind: "boolean", label: msg({ message: "Masks personal data" }), help: msg({ message: "Personal data is masked in what the user reads." }), initial: "false" },
  { name: "password", kind: "text", label: msg({ message: "Password" }), help: msg({ message: "Another password of 8 to 256 characters, which ends the user's sessions; not set leaves the user with its tokens alone." }) },
]
