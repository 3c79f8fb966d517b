// Words for audit actions and for types of records.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AuditAction } from '../api/reseller/graphql'

export const ACTION_WORDS: Record<AuditAction, MessageDescriptor> = {
  CREATE: msg`Created`,
  UPDATE: msg`Changed`,
  CLONE: msg`Copied`,
  SHARE: msg`Shared`,
  UNSHARE: msg`Sharing ended`,
  DELETE: msg`Deleted`,
  READ: msg`Read`,
  ERASE: msg`Erased`,
}

/** Words for types of records; a type without a word is called by its name. */
export const ENTITY_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  CustomerClass: msg`Customer class`,
  Customer: msg`Customer`,
  Account: msg`Account`,
  Reseller: msg`Reseller`,
  User: msg`User`,
  InvoiceTemplate: msg`Invoice template`,
  TaxPlugin: msg`Tax plug-in`,
  CustomTax: msg`Custom tax`,
  Calendar: msg`Calendar`,
  FraudTrafficProfile: msg`Fraud traffic profile`,
  DestinationGroupSet: msg`Destination group set`,
  DestinationGroup: msg`Destination group`,
  NotificationSet: msg`Notification set`,
  CustomFieldDefinition: msg`Custom field`,
  MeasuredParameter: msg`Measured parameter`,
  Service: msg`Service`,
  PlannedChange: msg`Planned change`,
  SavedView: msg`Saved view`,
}
