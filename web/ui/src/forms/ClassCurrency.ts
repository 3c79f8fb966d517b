// The currency of the class whose values are shown: amounts stand with it.

import { createContext } from 'react'
import type { FieldMetadata } from '../api/metadata'
import type { FormValues } from './values'

/** The currency's code; undefined where the class has none, or what is shown is of no class. */
export const ClassCurrency = createContext<string | undefined>(undefined)

/** An amount or a percentage, as another field says. */
const EITHER = 'latePaymentFeeValue'

/** Whether the fee of these values is a percentage of what is overdue. */
export function isPercentage(field: FieldMetadata, values: FormValues): boolean {
  return field.name === EITHER && values.latePaymentFeeType === 'PERCENT'
}

/** Whether a field holds an amount beside these values. */
export function isAmountAmong(field: FieldMetadata, values: FormValues): boolean {
  return isAmount(field) || (field.name === EITHER && !isPercentage(field, values))
}

/** Whether a field of a class holds money: decimals that count something else have their unit. */
export function isAmount(field: FieldMetadata | undefined): boolean {
  return field?.kind === 'decimal' && !field.unit && field.name !== EITHER
}
