import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../../forms/metadata'

export const SuretaxInput: FormMetadata = [
  { name: "salesType", kind: "choice", label: msg({ message: "Sales type" }), help: msg({ message: "Which kind of customers they are." }), initial: "BUSINESS", choices: [{ value: "RESIDENTIAL", label: msg({ message: "Residential" }), help: msg({ message: "A private household." }) }, { value: "BUSINESS", label: msg({ message: "Business" }), help: msg({ message: "A company." }) }, { value: "INDUSTRIAL", label: msg({ message: "Industrial" }), help: msg({ message: "An industrial company." }) }, { value: "LIFELINE", label: msg({ message: "Lifeline" }), help: msg({ message: "A household in a lifeline assistance programme." }) }] },
  { name: "unitType", kind: "choice", label: msg({ message: "Unit type" }), help: msg({ message: "What the number of units counts." }), initial: "DEFAULT", choices: [{ value: "DEFAULT", label: msg({ message: "Default" }), help: msg({ message: "Lines, as SureTax assumes when nothing is declared." }) }, { value: "UNIQUE_LINES", label: msg({ message: "Unique lines" }), help: msg({ message: "Unique telephone numbers or access lines." }) }, { value: "TRUNKS", label: msg({ message: "Trunks" }), help: msg({ message: "Trunks or channels." }) }] },
  { name: "exemptionCodes", kind: "text", label: msg({ message: "Exemption codes" }), help: msg({ message: "The codes of the taxes that they are exempt from." }), list: true, maximumLength: 20 },
  { name: "lifelineAssistance", kind: "boolean", label: msg({ message: "Lifeline assistance" }), help: msg({ message: "They take part in a lifeline assistance programme." }), initial: "false" },
]
