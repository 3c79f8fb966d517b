// Which of all records fit another one: lists of choices have only what the server would take.

import type { FormValues } from '../../forms/values'
import type { Narrowing } from '../choices'

/** Of the currency, or of none; any where no currency is chosen yet. */
export function ofCurrency(currency: unknown): Record<string, unknown>[] {
  return typeof currency === 'string' ? [{ OR: [{ currency: { eq: currency } }, { currency: { isNull: true } }] }] : []
}

export const profileChoices: Narrowing = ({ destinationGroupSet }) => ({
  // Only a complete set can be watched.
  destinationGroupSet: { complete: { eq: true } },
  destinationGroup: { destinationGroupSet: destinationGroupSet ? { eq: destinationGroupSet } : { isNull: true } },
})

/** Choices of a customer's overrides and of its class, by who manages them. */
export const customerChoices: Narrowing = ({ currency, overrides }, isNew) => {
  const { taxMethod } = (overrides ?? {}) as FormValues
  return {
    // A new customer takes the currency of its class, whatever was chosen before.
    customerClass: { AND: isNew ? [] : ofCurrency(currency) },
    invoiceTemplate: { kind: { oneOf: ['ANY', 'REGULAR'] } },
    outOfTurnInvoiceTemplate: { kind: { oneOf: ['ANY', 'OUT_OF_TURN'] } },
    // A draft protects nobody.
    fraudTrafficProfile: { status: { eq: 'ACTIVE' }, ...(currency ? { currency: { eq: currency } } : {}) },
    taxPlugin: taxMethod === 'SURETAX' || taxMethod === 'AVALARA' ? { engine: { eq: taxMethod } } : {},
  }
}
