import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const TaxPluginSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique without regard to case. Set by administrators." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What it is for. Set by administrators." }), maximumLength: 1000 },
  { name: "engine", kind: "choice", label: msg({ message: "Engine" }), help: msg({ message: "Which service it is. Set by administrators." }), fixed: true, initial: "SURETAX", choices: [{ value: "SURETAX", label: msg({ message: "SureTax" }), help: msg({ message: "The SureTax service." }) }, { value: "AVALARA", label: msg({ message: "Avalara" }), help: msg({ message: "The Avalara service; retired, kept for classes that still have it." }) }] },
  { name: "serviceAddress", kind: "text", label: msg({ message: "Service address" }), help: msg({ message: "The https address of the service." }), maximumLength: 255 },
  { name: "account", kind: "text", label: msg({ message: "Account" }), help: msg({ message: "The number of the account at the service." }), maximumLength: 64 },
]
