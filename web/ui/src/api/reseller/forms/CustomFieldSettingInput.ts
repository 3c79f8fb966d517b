import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const CustomFieldSettingInput: FormMetadata = [
  { name: "customField", kind: "reference", label: msg({ message: "Custom field" }), help: msg({ message: "The field." }), required: true, nullable: true },
  { name: "enabled", kind: "boolean", label: msg({ message: "Enabled" }), help: msg({ message: "The field appears on the pages of the class's customers or accounts. Off: values are kept and not shown." }), initial: "false" },
]
