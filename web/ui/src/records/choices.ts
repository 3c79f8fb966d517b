// What references can be chosen from, by the name of the field: a name means the same in every form. The documents are
// those of the role's schema; what a kind narrows its choices down to stands with the kind.

import type { ReferenceSource } from '../forms/inputs/references'
import type { FormValues } from '../forms/values'
import type { ReferredType } from '../links/address'

/** What a kind narrows choices down to, by the field's name, given what is entered. */
export type Narrowing = (
  values: FormValues,
  isNew: boolean,
) => Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What each reference of a form can be set to, by the field's name, given what is entered. */
export type Sources = (values: FormValues, isNew?: boolean) => Readonly<Record<string, ReferenceSource>>

/** The type that a reference leads to, by the field's name. */
export type ReferredTypes = Readonly<Record<string, ReferredType>>

/** The references that every role has. */
export const REFERRED_TYPES: ReferredTypes = {
  customer: 'Customer',
  customerClass: 'CustomerClass',
  invoiceTemplate: 'InvoiceTemplate',
  outOfTurnInvoiceTemplate: 'InvoiceTemplate',
  taxPlugin: 'TaxPlugin',
  fraudTrafficProfile: 'FraudTrafficProfile',
  destinationGroupSet: 'DestinationGroupSet',
  destinationGroup: 'DestinationGroup',
  measuredParameter: 'MeasuredParameter',
  service: 'Service',
  customField: 'CustomFieldDefinition',
}

/** The choices of a role, narrowed down as a kind says; the documents that list them are named after their type. */
export function sourcesWith(
  referred: ReferredTypes,
  documents: Readonly<Record<string, unknown>>,
  narrowing: Narrowing = () => ({}),
): Sources {
  return (values, isNew = false) => {
    const where = narrowing(values, isNew)
    return Object.fromEntries(
      Object.entries(referred).map(([field, type]) => [
        field,
        { type, document: documents[`Choose${type}Document`] as ReferenceSource['document'], where: where[field] },
      ]),
    )
  }
}
