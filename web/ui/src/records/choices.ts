// What references can be chosen from, by the name of the field: a name means the same in every form. The documents are
// those of the role's schema; what a kind narrows its choices down to stands with the kind.

import type { ReferenceSource } from '../forms/references'
import type { FormValues } from '../forms/values'
import type { ReferredType } from '../links/address'

/** The documents of a role that list what can be chosen, by type. */
export type ChoiceDocuments = Readonly<Record<string, ReferenceSource['document']>>

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

/** The choices of a role, narrowed down as a kind says. */
export function sourcesWith(
  referred: ReferredTypes,
  documents: ChoiceDocuments,
  narrowing: Narrowing = () => ({}),
): Sources {
  return (values, isNew = false) => {
    const where = narrowing(values, isNew)
    return Object.fromEntries(
      Object.entries(referred).map(([field, type]) => [
        field,
        { type, document: documents[type], where: where[field] },
      ]),
    )
  }
}
