import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const NotificationSetSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique, without regard to case, among those of one manager." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What it is for." }), maximumLength: 1000 },
  { name: "managedBy", kind: "reference", label: msg({ message: "Managed by" }), help: msg({ message: "The reseller that owns it; not set for the administrators' own, available to all. Chosen at creation." }), nullable: true, fixed: true },
  { name: "templates", kind: "group", label: msg({ message: "Templates" }), help: msg({ message: "The texts of each type by language, at most 1000. Replaces the whole list." }), list: true, input: "NotificationTemplateInput" },
]
