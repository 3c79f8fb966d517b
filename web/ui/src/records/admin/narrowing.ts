// Which records fit another one, as far as it depends on who manages them: only administrators see that.

import type { FormValues } from '../../forms/values'
import type { Narrowing } from '../choices'
import { customerChoices, ofCurrency } from '../kinds/narrowing'

const ADMINISTRATORS = { managedBy: { isNull: true } }

/** Choices for a reseller's customer: the reseller's own and shared ones; without one, those that administrators manage. */
function availableTo(reseller: unknown, offer: Record<string, unknown> = ADMINISTRATORS): Record<string, unknown>[] {
  return [typeof reseller === 'string' ? { OR: [{ managedBy: { eq: reseller } }, offer] } : ADMINISTRATORS]
}

const OPEN = { closedAt: { isNull: true } }

/** A closed reseller gets nothing new; where it is chosen, it stays. */
export const OF_OPEN_RESELLERS = { reseller: OPEN, managedBy: OPEN }

const SHARED = { ...ADMINISTRATORS, sharedWithResellers: { eq: true } }

export const choicesOfCustomer: Narrowing = (values: FormValues, isNew) => {
  const { currency, reseller } = values
  const choices = customerChoices(values, isNew)
  const available = { AND: availableTo(reseller) }
  return {
    ...choices,
    customerClass: { AND: [...(isNew ? [] : ofCurrency(currency)), ...availableTo(reseller, SHARED)] },
    invoiceTemplate: { ...choices.invoiceTemplate, ...available },
    outOfTurnInvoiceTemplate: { ...choices.outOfTurnInvoiceTemplate, ...available },
    fraudTrafficProfile: { ...choices.fraudTrafficProfile, ...available },
  }
}

/** A reseller is itself on a class that is shared, in its currency. */
export const resellerChoices: Narrowing = ({ currency }) => ({
  customerClass: { AND: [...ofCurrency(currency), SHARED] },
})
