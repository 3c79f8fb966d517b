// The class that is chosen for a customer: its custom fields, and what the customer takes over from it.

import type { CombinedError } from '@urql/core'
import { useQuery } from 'urql'
import { useLastRead } from '../../api/lastRead'
import { useEntered } from '../../forms/scope'
import type { ClassTerms } from './classTerms'
import { useCustomerDocuments } from './documents'

interface ClassRead {
  /** Null where none is chosen, or it isn't read yet. */
  customerClass: ClassTerms | null
  /** That class, or until it is read the one that was chosen before. */
  drawnClass: ClassTerms | null
  /** Whether an answer is there, also one that there is no such class. */
  isKnown: boolean
  /** Why there is none. */
  error?: CombinedError
  retry: () => void
}

export function useClassRead(): ClassRead {
  const { FieldsOfClassDocument } = useCustomerDocuments()
  const classId = useEntered((values) => (values.customerClass as string | null) || null)
  const [answer, reload] = useQuery({
    query: FieldsOfClassDocument,
    variables: { id: classId ?? '' },
    pause: classId === null,
    requestPolicy: 'cache-and-network',
  })
  const read = useLastRead(answer)?.customerClass
  const customerClass = read?.id === classId ? (read ?? null) : null
  const isKnown = classId === null || customerClass !== null || (read === null && !answer.fetching && !answer.error)
  return {
    customerClass,
    drawnClass: classId === null || (answer.error && !isKnown) ? null : (read ?? null),
    isKnown,
    error: isKnown ? undefined : answer.error,
    retry: () => reload({ requestPolicy: 'network-only' }),
  }
}

/** Null where none is chosen, or it isn't read yet. */
export function useChosenClass(): ClassTerms | null {
  return useClassRead().customerClass
}
