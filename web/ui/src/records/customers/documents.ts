// The documents beside those of a kind that the pages of customers need: the same in both schemas, each role its own.

import { createContext, useContext } from 'react'
import type * as documents from '../../api/reseller/records/graphql'

export interface CustomerDocuments {
  fieldsOfClass: typeof documents.FieldsOfClassDocument
  fieldsOfCustomer: typeof documents.FieldsOfCustomerDocument
  accounts: typeof documents.AccountsOfCustomerDocument
  removal: typeof documents.RemovalOfPersonalDataDocument
  terminate: typeof documents.TerminateCustomerDocument
  erase: typeof documents.EraseCustomerDocument
  assign: typeof documents.AssignClassDocument
  classes: typeof documents.ChooseCustomerClassDocument
}

export const CustomerDocumentsContext = createContext<CustomerDocuments | null>(null)

export function useCustomerDocuments(): CustomerDocuments {
  const found = useContext(CustomerDocumentsContext)
  if (!found) throw new Error('Only the pages of a role’s app have documents.')
  return found
}
