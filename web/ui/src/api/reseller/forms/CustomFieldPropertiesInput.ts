import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const CustomFieldPropertiesInput: FormMetadata = [
  { name: "maximumLength", kind: "integer", label: msg({ message: "Maximum length" }), help: msg({ message: "The longest text. Not set: 1000 characters." }), nullable: true, minimum: "1", maximum: "1000", unit: msg({ message: "characters" }) },
  { name: "masks", kind: "text", label: msg({ message: "Masks" }), help: msg({ message: "The patterns of a text, one of which it must match: 9 stands for a digit, A for a letter, * for either, a backslash for what follows it, and everything else for itself. Empty: any form." }), list: true, maximumLength: 20 },
  { name: "minimum", kind: "decimal", label: msg({ message: "Minimum" }), help: msg({ message: "The least number." }), nullable: true, minimum: "-9999999999999", maximum: "9999999999999" },
  { name: "maximum", kind: "decimal", label: msg({ message: "Maximum" }), help: msg({ message: "The greatest number." }), nullable: true, minimum: "-9999999999999", maximum: "9999999999999" },
  { name: "decimalPlaces", kind: "integer", label: msg({ message: "Decimal places" }), help: msg({ message: "Decimal places of a number. Not set: up to 5." }), nullable: true, minimum: "0", maximum: "5" },
  { name: "dateFormat", kind: "choice", label: msg({ message: "Date format" }), help: msg({ message: "How dates are shown; values are kept as YYYY-MM-DD." }), nullable: true, choices: [{ value: "YYYY_MM_DD", label: msg({ message: "YYYY-MM-DD" }), help: msg({ message: "Year, month, day: 2026-03-31." }) }, { value: "DD_MM_YYYY", label: msg({ message: "DD.MM.YYYY" }), help: msg({ message: "Day, month, year: 31.03.2026." }) }, { value: "MM_DD_YYYY", label: msg({ message: "MM/DD/YYYY" }), help: msg({ message: "Month, day, year: 03/31/2026." }) }, { value: "DD_MON_YYYY", label: msg({ message: "DD Mon YYYY" }), help: msg({ message: "Day, month name, year: 31 Mar 2026." }) }] },
  { name: "options", kind: "text", label: msg({ message: "Options" }), help: msg({ message: "What can be chosen from a list." }), list: true, maximumLength: 500 },
]
