// The documents beside those of a kind that the pages of customers need: the same in both schemas, each role its own.

import type { TypedDocumentNode } from '@urql/core'
import { createContext, useContext } from 'react'
import type { ItemsAnswer, UserError } from '../../api/errors'
import type * as documents from '../../api/reseller/records/graphql'

interface Done {
  done: { customer: object | null; userErrors: readonly UserError[] }
}

export type CustomerDocuments = Pick<
  typeof documents,
  | 'FieldsOfClassDocument'
  | 'FieldsOfCustomerDocument'
  | 'AccountsOfCustomerDocument'
  | 'RemovalOfPersonalDataDocument'
  | 'ChooseCustomerClassDocument'
  | 'CollectionOnDayDocument'
  | 'CollectionOfInvoiceDocument'
> & {
  // An answer has more kinds of errors with one role than with the other.
  TerminateCustomerDocument: TypedDocumentNode<Done, { input: documents.CustomerTerminateInput }>
  EraseCustomerDocument: TypedDocumentNode<Done, { input: documents.CustomerEraseInput }>
  AssignClassDocument: TypedDocumentNode<{ assigned: ItemsAnswer }, { input: documents.CustomerClassAssignInput }>
}

export const CustomerDocumentsContext = createContext<CustomerDocuments | null>(null)

export function useCustomerDocuments(): CustomerDocuments {
  const documents = useContext(CustomerDocumentsContext)
  if (!documents) throw new Error('Only the pages of a role’s app have documents.')
  return documents
}
