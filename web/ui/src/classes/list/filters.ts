// Filters of the list of classes, in both roles.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { InvoicingPreference, TaxMethod } from '../../api/reseller/graphql'
import type { ListFilter } from '../../lists/filters'

/** The records that filters choose from. */
export interface ListChoices {
  businessModels: readonly { id: string; name: string }[]
  currencies: readonly { id: string; code: string; name: string }[]
}

export type ClassFilter = ListFilter<ListChoices>

export const INVOICING: Readonly<Record<InvoicingPreference, MessageDescriptor>> = {
  REGULAR_AND_OUT_OF_TURN: msg`Regular and out-of-turn`,
  REGULAR: msg`Regular only`,
  OUT_OF_TURN: msg`Out-of-turn only`,
  NONE: msg`No invoices`,
}

export const TAXATION: Readonly<Record<TaxMethod, MessageDescriptor>> = {
  NONE: msg`No taxes`,
  FIXED_VAT: msg`Fixed VAT`,
  CUSTOM: msg`Custom taxes`,
  GST_MALAYSIA: msg`GST Malaysia`,
  GENERIC_VAT_GST: msg`Generic VAT/GST`,
  SURETAX: msg`SureTax`,
  AVALARA: msg`Avalara`,
}

export const YES_OR_NO = { yes: msg`Yes`, no: msg`No` }
export const NOT_SET = 'none'

export const BASIC_FILTERS: readonly ClassFilter[] = [
  {
    name: 'businessModel',
    label: msg`Business model`,
    records: ({ businessModels }) => businessModels.map(({ id, name }) => ({ value: id, label: name })),
    where: (id) => ({ businessModel: { eq: id } }),
  },
  {
    name: 'currency',
    label: msg`Currency`,
    values: { [NOT_SET]: msg`Not set` },
    records: ({ currencies }) => currencies.map(({ id, code, name }) => ({ value: id, label: `${code} - ${name}` })),
    where: (id) => ({ currency: id === NOT_SET ? { isNull: true } : { eq: id } }),
  },
]

export const SETTINGS_FILTERS: readonly ClassFilter[] = [
  {
    name: 'invoicing',
    label: msg`Invoicing preference`,
    values: INVOICING,
    where: (value) => (value in INVOICING ? { invoicingPreference: { eq: value } } : null),
  },
  {
    name: 'taxation',
    label: msg`Taxation`,
    values: TAXATION,
    where: (value) => (value in TAXATION ? { taxationMethod: { eq: value } } : null),
  },
  {
    name: 'archive',
    label: msg`Archive xDRs`,
    values: YES_OR_NO,
    where: (value) => ({ generateStatistics: { eq: value === 'yes' } }),
  },
  {
    name: 'use',
    label: msg`Customers`,
    values: { yes: msg`Used by customers`, no: msg`Not used` },
    where: (value) => ({ customerCount: value === 'yes' ? { gte: 1 } : { eq: 0 } }),
  },
]
