import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const TaxParametersInput: FormMetadata = [
  { name: "fixedVat", kind: "group", label: msg({ message: "Fixed VAT" }), help: msg({ message: "One VAT rate on all charges." }), input: "FixedVatInput" },
  { name: "custom", kind: "group", label: msg({ message: "Custom" }), help: msg({ message: "Taxes of the operator's own, side by side." }), input: "CustomTaxationInput" },
  { name: "gstMalaysia", kind: "group", label: msg({ message: "GST Malaysia" }), help: msg({ message: "Malaysian goods and services tax." }), input: "GstMalaysiaInput" },
  { name: "genericVatGst", kind: "group", label: msg({ message: "Generic VAT/GST" }), help: msg({ message: "VAT or GST with reverse charge and zero rating." }), input: "GenericVatGstInput" },
  { name: "suretax", kind: "group", label: msg({ message: "SureTax" }), help: msg({ message: "Declarations to SureTax about the customers of the class." }), input: "SuretaxInput" },
]
