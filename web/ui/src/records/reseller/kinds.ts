// The kinds of record that resellers have, each with the documents and the form of their schema.

import { FORMS } from '../../api/reseller/records/form_index'
import * as documents from '../../api/reseller/records/graphql'
import { REFERRED_TYPES } from '../choices'
import type { RecordKind } from '../kind'
import { ACCOUNTS, CUSTOMERS } from '../kinds/customerWords'
import { kindsOf } from '../kinds/kindsOf'
import { customerChoices, profileChoices } from '../kinds/narrowing'
import {
  CALENDARS,
  CUSTOM_FIELDS,
  CUSTOM_TAXES,
  FRAUD_TRAFFIC_PROFILES,
  INVOICE_TEMPLATES,
  NOTIFICATION_SETS,
} from '../kinds/words'
import type { RoleRecords } from '../pagesOf'

const kind = kindsOf('Reseller', documents, FORMS, REFERRED_TYPES)

export const RESELLER_KINDS: readonly RecordKind[] = [
  kind(INVOICE_TEMPLATES),
  kind(CUSTOM_TAXES),
  kind(CALENDARS),
  kind(FRAUD_TRAFFIC_PROFILES, profileChoices),
  kind(NOTIFICATION_SETS),
  kind(CUSTOM_FIELDS),
  kind(CUSTOMERS, customerChoices),
  kind(ACCOUNTS),
]

export const RESELLER_RECORDS: RoleRecords = { kinds: RESELLER_KINDS, documents }
