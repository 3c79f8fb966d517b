import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const CustomFieldDefinitionSaveInput: FormMetadata = [
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique, without regard to case, among those of one manager." }), required: true, maximumLength: 128 },
  { name: "description", kind: "text", label: msg({ message: "Description" }), help: msg({ message: "What it is for." }), maximumLength: 1000 },
  { name: "managedBy", kind: "reference", label: msg({ message: "Managed by" }), help: msg({ message: "The reseller that owns it; not set for the administrators' own, available to all. Chosen at creation." }), nullable: true, fixed: true },
  { name: "object", kind: "choice", label: msg({ message: "Object" }), help: msg({ message: "On whose page the field appears; chosen at creation." }), required: true, fixed: true, choices: [{ value: "CUSTOMER", label: msg({ message: "Customer" }), help: msg({ message: "The customer's page." }) }, { value: "ACCOUNT", label: msg({ message: "Account" }), help: msg({ message: "The account's page." }) }] },
  { name: "type", kind: "choice", label: msg({ message: "Type" }), help: msg({ message: "Which values the field takes; chosen at creation." }), required: true, fixed: true, choices: [{ value: "TEXT", label: msg({ message: "Text" }), help: msg({ message: "Text, up to a length and, where given, of a pattern." }) }, { value: "NUMBER", label: msg({ message: "Number" }), help: msg({ message: "A number, within limits and with a number of decimals." }) }, { value: "DATE", label: msg({ message: "Date" }), help: msg({ message: "A calendar date." }) }, { value: "DATE_TIME", label: msg({ message: "Date time" }), help: msg({ message: "A date and a time of day." }) }, { value: "LIST", label: msg({ message: "List" }), help: msg({ message: "One of the listed options." }) }] },
  { name: "defaultValue", kind: "text", label: msg({ message: "Default value" }), help: msg({ message: "The value where none is given; it has to fit the type." }), nullable: true, maximumLength: 1000 },
  { name: "mandatory", kind: "boolean", label: msg({ message: "Mandatory" }), help: msg({ message: "A value is needed when a customer or account of a class that enables the field is saved." }), initial: "false" },
  { name: "visibleToEndUsers", kind: "boolean", label: msg({ message: "Visible to end users" }), help: msg({ message: "Customers see the field on self-care, and edit it." }), initial: "false" },
  { name: "containsPersonalData", kind: "boolean", label: msg({ message: "Contains personal data" }), help: msg({ message: "Values are masked for users without the right to see personal data, and erased with it." }), initial: "false" },
  { name: "properties", kind: "group", label: msg({ message: "Properties" }), help: msg({ message: "The constraints on values; each property belongs to one type." }), input: "CustomFieldPropertiesInput" },
]
