import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const FraudProtectionInput: FormMetadata = [
  { name: "fraudTrafficProfile", kind: "reference", label: msg({ message: "Fraud traffic profile" }), help: msg({ message: "The profile that limits and watches the customers' calls, in the currency of the class. Not set: no protection." }), nullable: true },
]
