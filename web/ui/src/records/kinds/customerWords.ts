// Words of customers and of their accounts.

import { msg } from '@lingui/core/macro'
import { AssignClass } from '../customers/AssignClass'
import { CustomerBillingPeriod } from '../customers/CustomerBillingPeriod'
import { CustomerCurrency } from '../customers/CustomerCurrency'
import { CustomerOverrides } from '../customers/CustomerOverrides'
import { CustomerPart } from '../customers/CustomerPart'
import { AccountFieldValues, CustomerFieldValues } from '../customers/CustomFieldValues'
import type { KindWords, RecordRow } from '../kind'
import { CHANGED } from './words'

const WITH_RESELLER = msg`This is the reseller’s own customer record. It is changed with the reseller.`
// The sentences with which the server refuses a change.
const ERASED = msg`The personal data of this customer was removed; the record stays as it is.`
const OF_ERASED = msg`The personal data of this customer was removed; its accounts stay as they are.`

/** Masked values are not entered, so that none is sent in place of what the viewer doesn't see. */
function unmasked(record: RecordRow): RecordRow {
  const values = record.customFields as readonly { masked: boolean }[]
  return { ...record, customFields: values.filter(({ masked }) => !masked) }
}

export const CUSTOMERS: KindWords = {
  kind: 'customers',
  type: 'Customer',
  title: msg`Customers`,
  create: msg`New customer`,
  about: msg`Everyone who is billed. Each customer is on exactly one class and can override its settings.`,
  columns: [
    { field: 'status' },
    { field: 'type' },
    { field: 'currency' },
    { field: 'customerClass' },
    { ...CHANGED, order: 'UPDATED_AT' },
  ],
  filters: ['customerClass', 'status', 'type', 'currency'],
  narrowing: ['currency', 'overrides'],
  special: {
    currency: CustomerCurrency,
    billingPeriod: CustomerBillingPeriod,
    overrides: CustomerOverrides,
    customFields: CustomerFieldValues,
  },
  entered: unmasked,
  selectionActions: AssignClass,
  part: CustomerPart,
  readOnlyReason: ({ type, erasedAt }) => (erasedAt ? ERASED : type === 'RESELLER' ? WITH_RESELLER : null),
}

export const ACCOUNTS: KindWords = {
  kind: 'accounts',
  type: 'Account',
  title: msg`Accounts`,
  create: msg`New account`,
  about: msg`What customers use services with, such as phone numbers and lines.`,
  columns: [{ field: 'customer' }, { field: 'blocked' }, CHANGED],
  filters: ['customer', 'blocked'],
  special: { customFields: AccountFieldValues },
  entered: unmasked,
  readOnlyReason: ({ customer }) => ((customer as { erasedAt?: string | null }).erasedAt ? OF_ERASED : null),
}
