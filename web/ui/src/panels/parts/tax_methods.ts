// Which parameters each tax method has, and what can be said only of some of them.

/** The group of parameters of each method that has any. */
export const PARAMETERS_OF: Readonly<Record<string, string>> = {
  FIXED_VAT: 'fixedVat',
  CUSTOM: 'custom',
  GST_MALAYSIA: 'gstMalaysia',
  GENERIC_VAT_GST: 'genericVatGst',
  SURETAX: 'suretax',
}

/** Methods that can be applied when a payment is made. */
export const AT_PAYMENT: readonly string[] = ['NONE', 'FIXED_VAT', 'CUSTOM', 'GENERIC_VAT_GST']

/** Methods that leave the calculation to a configured service. */
export const BY_SERVICE: readonly string[] = ['SURETAX', 'AVALARA']
