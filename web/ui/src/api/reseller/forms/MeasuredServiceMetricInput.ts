import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const MeasuredServiceMetricInput: FormMetadata = [
  { name: "measuredParameter", kind: "reference", label: msg({ message: "Measured parameter" }), help: msg({ message: "The resource that is measured." }), required: true, nullable: true },
  { name: "chargeBasedOn", kind: "choice", label: msg({ message: "Charge based on" }), help: msg({ message: "The aggregate of a billing period's samples that is charged. None: statistics only, and the other settings have no effect." }), initial: "NONE", choices: [{ value: "NONE", label: msg({ message: "None" }), help: msg({ message: "Nothing is charged: statistics only." }) }, { value: "AVERAGE", label: msg({ message: "Average" }), help: msg({ message: "The average of the samples." }) }, { value: "MAXIMUM", label: msg({ message: "Maximum" }), help: msg({ message: "The highest sample." }) }, { value: "MINIMUM", label: msg({ message: "Minimum" }), help: msg({ message: "The lowest sample." }) }] },
  { name: "pricePerItem", kind: "decimal", label: msg({ message: "Price per item" }), help: msg({ message: "The price of an item for a whole billing period; needed for a charge." }), nullable: true, minimum: "0", maximum: "9999999999999" },
  { name: "itemsFreeOfCharge", kind: "integer", label: msg({ message: "Items free of charge" }), help: msg({ message: "How many items are included at no charge." }), minimum: "0", maximum: "1000000000", unit: msg({ message: "items" }), initial: "0" },
  { name: "service", kind: "reference", label: msg({ message: "Service" }), help: msg({ message: "The service that the xDR and the invoice name; needed for a charge." }), nullable: true },
  { name: "rateCode", kind: "text", label: msg({ message: "Rate code" }), help: msg({ message: "The code that the xDR and the invoice print; needed for a charge." }), nullable: true, maximumLength: 32 },
]
