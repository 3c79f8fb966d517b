// Choices of references, by the name of the field: a name means the same in every form. The documents are
// those of the role's schema; the filters of a kind stand with the kind.

import type { ReferenceSource } from '../forms/inputs/references'
import type { FormValues } from '../forms/values'
import type { ReferredType } from '../links/address'

/** Filters of a kind on choices, by the field's name, given the entered values. */
export type Narrowing = (
  values: FormValues,
  isNew: boolean,
) => Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Choices of each reference of a form, by the field's name, given the entered values. */
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
