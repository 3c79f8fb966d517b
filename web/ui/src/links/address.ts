// Where each kind of record has its pages, by the type of the schema: what refers to a record leads to it.

import { createContext, useContext } from 'react'

/** The panel that a class opens with. */
export const FIRST_PANEL = 'Overview'

/** The view of a class that lists its customers. */
export const CUSTOMERS_VIEW = 'Customers'

/** The view of a class that has its versions. */
export const HISTORY_VIEW = 'History'

/** The view of a class with what was done to it. */
export const LOG_VIEW = 'AuditLog'

/** The kind of record in an address, by the type of the schema. */
export const KIND_OF_TYPE = {
  Customer: 'customers',
  Account: 'accounts',
  Reseller: 'resellers',
  User: 'users',
  InvoiceTemplate: 'invoice-templates',
  TaxPlugin: 'tax-plugins',
  CustomTax: 'custom-taxes',
  Calendar: 'calendars',
  FraudTrafficProfile: 'fraud-traffic-profiles',
  DestinationGroupSet: 'destination-group-sets',
  DestinationGroup: 'destination-groups',
  NotificationSet: 'notification-sets',
  CustomFieldDefinition: 'custom-fields',
  MeasuredParameter: 'measured-parameters',
  Service: 'services',
} as const

export type RecordType = keyof typeof KIND_OF_TYPE
/** Types that can be referred to. */
export type ReferredType = RecordType | 'CustomerClass'
export type Kind = (typeof KIND_OF_TYPE)[RecordType]

/** Where the page of a new record stands, in place of its id. */
export const NEW = 'new'

function isRecordType(type: string): type is RecordType {
  return type in KIND_OF_TYPE
}

/** The kinds that have pages in the role's app; the others are only named there. */
export const KindsContext = createContext<ReadonlySet<string>>(new Set())

/** Address of a record by its type and id, as a link takes it; null for a record without a page. */
export function useAddress(type: string | undefined, id: string) {
  const kinds = useContext(KindsContext)
  if (type === 'CustomerClass') {
    return { to: '/classes/$classId/$panel', params: { classId: id, panel: FIRST_PANEL } } as const
  }
  if (type === undefined || !isRecordType(type) || !kinds.has(KIND_OF_TYPE[type])) return null
  return { to: '/records/$kind/$id', params: { kind: KIND_OF_TYPE[type], id } } as const
}
