// Terms that a customer takes from its class, by the names of its own settings.

import type { FieldsOfClassQuery } from '../../api/reseller/records/graphql'

export type ClassTerms = NonNullable<FieldsOfClassQuery['customerClass']>

/** Months after termination until personal data is removed; null keeps it. */
function removalMonths({ removePersonalData, removalMode, storagePeriodMonths }: ClassTerms['rightToBeForgotten']) {
  if (!removePersonalData) return null
  return removalMode === 'IMMEDIATELY' ? 0 : storagePeriodMonths
}

/** The settings that hold for a customer of the class without any of its own. */
export function inheritedFrom(terms: ClassTerms): Readonly<Record<string, unknown>> {
  const { statistics, regularInvoices, outOfTurnInvoices } = terms.finances
  return {
    sendStatistics: statistics.sendStatistics,
    suspendOnInsufficientFunds: statistics.suspendOnInsufficientFunds,
    sendInvoicesByEmail: regularInvoices.sendByEmail,
    autoChargePaymentMethod: regularInvoices.autoChargePaymentMethod,
    invoiceTemplate: regularInvoices.invoiceTemplate ?? null,
    outOfTurnInvoiceTemplate: outOfTurnInvoices.invoiceTemplate ?? null,
    taxMethod: terms.taxationMethod,
    fraudTrafficProfile: terms.fraudProtection.fraudTrafficProfile ?? null,
    purgeAfterMonths: removalMonths(terms.rightToBeForgotten),
    twoFactor: terms.webSelfCare.twoFactor,
  }
}
