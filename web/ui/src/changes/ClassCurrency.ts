// The currency of the class whose values are shown: amounts stand with it.

import { createContext } from 'react'
import type { FieldMetadata } from '../api/metadata'

/** The currency's code; undefined where the class has none, or what is shown is of no class. */
export const ClassCurrency = createContext<string | undefined>(undefined)

/** An amount or a percentage, as another field says. */
const EITHER = 'latePaymentFeeValue'

/** Whether a field of a class holds money: decimals that count something else have their unit. */
export function isAmount(field: FieldMetadata | undefined): boolean {
  return field?.kind === 'decimal' && !field.unit && field.name !== EITHER
}
