// Cloning a class: a dry run tells beforehand which settings the copy would lack.

import { useEffect, useState } from 'react'
import { useClient, useMutation } from 'urql'
import type { FieldChange, WriteError } from '../../api/errors'
import { useSentKey } from '../../api/sentKey'
import { failureOf, misreadOf } from '../../ui/failure'
import { useClassActions } from './useClassActions'

export interface Copy {
  name: string
  /** Null where administrators manage it; absent where the role doesn't decide on that. */
  managedBy?: string | null
  sharedWithResellers?: boolean
}

function inputOf({ name, managedBy, sharedWithResellers }: Copy) {
  return { name: name.trim(), ...(managedBy && { managedBy }), ...(sharedWithResellers && { sharedWithResellers }) }
}

function useLeftOut(classId: string, managedBy: string | null | undefined) {
  const client = useClient()
  const { cloneDocument } = useClassActions()
  const [leftOut, setLeftOut] = useState<readonly FieldChange[] | null>(null)
  useEffect(() => {
    let current = true
    setLeftOut(null)
    // A name that nobody has: what is asked is what would be left out, whatever the copy will be called.
    const input = {
      id: classId,
      ...inputOf({ name: crypto.randomUUID(), managedBy }),
      leaveOut: true,
      validateOnly: true,
    }
    void client
      .mutation(cloneDocument, { input })
      .toPromise()
      .then(({ data }) => current && setLeftOut(data?.answer.leftOut ?? []))
    return () => {
      current = false
    }
  }, [client, cloneDocument, classId, managedBy])
  return leftOut
}

export function useClone(classId: string, copy: Copy) {
  const { cloneDocument } = useClassActions()
  const [{ fetching }, write] = useMutation(cloneDocument)
  const leftOut = useLeftOut(classId, copy.managedBy)
  const { keyed, answered } = useSentKey()

  /** The copy's id, or its problems. */
  const clone = async (): Promise<{ id: string } | { errors: readonly WriteError[] }> => {
    const input = { id: classId, ...inputOf(copy), ...(leftOut && leftOut.length > 0 && { leaveOut: true }) }
    const { data, error } = await write({ input: keyed(input) })
    if (!data) {
      const misread = misreadOf(error)
      return { errors: misread.length > 0 ? misread : [{ code: 'FAILED', message: failureOf(error), path: [] }] }
    }
    answered()
    const { customerClass, userErrors } = data.answer
    return customerClass && userErrors.length === 0 ? { id: customerClass.id } : { errors: userErrors }
  }
  return { clone, leftOut, busy: fetching }
}
