// The kinds of record that administrators have, each with the documents and the form of their schema.

import { msg } from '@lingui/core/macro'
import { FORMS } from '../../api/admin/records/form_index'
import * as documents from '../../api/admin/records/graphql'
import { type Narrowing, REFERRED_TYPES, type ReferredTypes } from '../choices'
import type { KindWords, RecordKind } from '../kind'
import { ACCOUNTS, CUSTOMERS } from '../kinds/customerWords'
import { kindsOf } from '../kinds/kindsOf'
import { profileChoices } from '../kinds/narrowing'
import * as operator from '../kinds/operatorWords'
import {
  CALENDARS,
  CUSTOM_FIELDS,
  CUSTOM_TAXES,
  FRAUD_TRAFFIC_PROFILES,
  INVOICE_TEMPLATES,
  NOTIFICATION_SETS,
} from '../kinds/words'
import type { RoleRecords } from '../pagesOf'
import { USERS } from '../users/words'
import { choicesOfCustomer, OF_OPEN_RESELLERS, resellerChoices } from './narrowing'

const REFERRED: ReferredTypes = { ...REFERRED_TYPES, managedBy: 'Reseller', reseller: 'Reseller' }

/** Whose record it is: the administrators', offered to all, or one reseller's own. */
const OWNED = { column: { field: 'managedBy' }, unset: { managedBy: msg`Administrator only` } }

const kindOf = kindsOf('Admin', documents, FORMS, REFERRED)

function kind(words: KindWords, narrowing: Narrowing = () => ({})) {
  return kindOf(words, (values, isNew) => ({ ...OF_OPEN_RESELLERS, ...narrowing(values, isNew) }))
}

/** The words of a kind that resellers have too, with whose each is. */
function owned(words: KindWords): KindWords {
  const columns = [...words.columns]
  columns.splice(-1, 0, OWNED.column)
  return { ...words, columns, filters: [...words.filters, 'managedBy'], unset: { ...words.unset, ...OWNED.unset } }
}

const DIRECT = { reseller: msg`Direct customer` }
const withReseller = [
  ...CUSTOMERS.columns.slice(0, -1),
  { field: 'reseller', order: 'RESELLER' },
  ...CUSTOMERS.columns.slice(-1),
]

export const ADMIN_KINDS: readonly RecordKind[] = [
  kind(owned(INVOICE_TEMPLATES)),
  kind(operator.TAX_PLUGINS),
  kind(owned(CUSTOM_TAXES)),
  kind(owned(CALENDARS)),
  kind(owned(FRAUD_TRAFFIC_PROFILES), profileChoices),
  kind(operator.DESTINATION_GROUP_SETS),
  kind(operator.DESTINATION_GROUPS),
  kind(owned(NOTIFICATION_SETS)),
  kind(owned(CUSTOM_FIELDS)),
  kind(operator.MEASURED_PARAMETERS),
  kind(operator.SERVICES),
  kind(operator.RESELLERS, resellerChoices),
  kind(
    {
      ...CUSTOMERS,
      columns: withReseller,
      filters: [...CUSTOMERS.filters, 'reseller'],
      narrowing: [...(CUSTOMERS.narrowing ?? []), 'reseller'],
      unset: DIRECT,
    },
    choicesOfCustomer,
  ),
  kind(ACCOUNTS),
  kind(USERS),
]

export const ADMIN_RECORDS: RoleRecords = { kinds: ADMIN_KINDS, documents }
