// The currency of the class or record whose values are shown, and which of these are amounts, which stand with it.

import { createContext } from 'react'
import type { FieldMetadata } from '../api/metadata'

/** The currency's code; undefined where the class has none, or what is shown is of no class or record with a currency. */
export const ClassCurrency = createContext<string | undefined>(undefined)

/** Values by the names of their fields, of a form or as they were read. */
export type ValuesByName = Readonly<Record<string, unknown>>

/** An amount or a percentage, as its type says. */
export const FEE = 'latePaymentFeeValue'
export const FEE_TYPE = 'latePaymentFeeType'

/** Whether the fee of these values is a percentage of what is overdue. */
export function isPercentage(field: FieldMetadata, values: ValuesByName): boolean {
  return field.name === FEE && values[FEE_TYPE] === 'PERCENT'
}

/** Whether a field holds an amount beside these values: decimals that count something else have their unit. */
export function isAmountAmong(field: FieldMetadata, values: ValuesByName): boolean {
  // A fee of an unknown type may be either.
  if (field.name === FEE) return typeof values[FEE_TYPE] === 'string' && !isPercentage(field, values)
  return field.kind === 'decimal' && !field.unit
}
