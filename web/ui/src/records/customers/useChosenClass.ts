// The class that is chosen for a customer, as far as the customer takes something over from it.

import { useQuery } from 'urql'
import { useEntered } from '../../forms/scope'
import type { ClassTerms } from './classTerms'
import { useCustomerDocuments } from './documents'

/** Null where none is chosen, or it isn't read yet. */
export function useChosenClass(): ClassTerms | null {
  const { FieldsOfClassDocument } = useCustomerDocuments()
  const classId = useEntered((values) => (values.customerClass as string | null) || null)
  const [{ data }] = useQuery({
    query: FieldsOfClassDocument,
    variables: { id: classId ?? '' },
    pause: classId === null,
  })
  const customerClass = data?.customerClass ?? null
  return customerClass?.id === classId ? customerClass : null
}
