// Putting a class back: what that would do is asked of the server beforehand, as a dry run upon the version that is there
// now, and written upon that very version.

import { useCallback, useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { FieldChange, WriteError } from '../api/errors'
import { ClassPutBackDocument, type ClassPutBackMutation } from '../api/reseller/versions/graphql'
import { useSentKey } from '../api/sentKey'
import { countRequest, useApprovals } from '../changes/approval'
import type { TriedOut, WriteBeside } from '../changes/draftEditor'
import type { Part } from '../changes/part'
import { failureOf } from '../ui/failure'
import { panelEnumOf } from './panelEnum'

type Payload = ClassPutBackMutation['customerClassRevert']

export interface PutBack {
  classId: string
  /** The version that the class has. */
  present: number
  to: number
  /** Null for the whole class. */
  panels: readonly Part[] | null
}

interface Reviewed extends TriedOut {
  /** The version that this was asked of. */
  version: number
}

/** Changes to show beside those of the log: readers of a review know the version that the class is put back to. */
function shownChanges(changes: readonly FieldChange[]): readonly FieldChange[] {
  return changes.filter(({ path }) => path[0] !== 'revertedTo')
}

export function usePutBack({ classId, present, to, panels }: PutBack) {
  const client = useClient()
  const approvals = useApprovals()
  const { keyed, answered } = useSentKey()
  const [reviewed, setReviewed] = useState<Reviewed>()
  const [errors, setErrors] = useState<readonly WriteError[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  /** Somebody else saved the class since it was read: what they made of it. */
  const [meanwhile, setMeanwhile] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)

  /** The answer of the server, or null where there is none: then the failure says why. */
  const send = useCallback(
    async (expectedVersion: number, extra: Record<string, unknown>): Promise<Payload | null> => {
      const input = {
        id: classId,
        expectedVersion,
        to: { version: to },
        ...(panels && { panels: panels.map(panelEnumOf) }),
      }
      const variables = { ...input, ...extra }
      const { data, error } = await client.mutation(ClassPutBackDocument, {
        input: extra.validateOnly ? variables : keyed(variables),
      })
      setFailure(data ? null : failureOf(error))
      return data?.customerClassRevert ?? null
    },
    [client, classId, to, panels, keyed],
  )

  /** Show an answer; missing approval alone is no error to mend. */
  const show = useCallback(
    (version: number, { userErrors, changes, affectedCustomers, warnings }: Payload) => {
      const missing = approvals?.isMissing(userErrors) ? userErrors : []
      setErrors(missing.length > 0 ? [] : userErrors)
      setReviewed({ version, changes: shownChanges(changes), affectedCustomers, warnings, missing })
    },
    [approvals],
  )

  /** Ask what it would do, of the version that is there: of a newer one where there is one. */
  const review = useCallback(
    async (version: number): Promise<void> => {
      const payload = await send(version, { validateOnly: true })
      if (!payload) return
      const newer = newerVersion(payload)
      if (newer !== null) {
        setMeanwhile(newer)
        return review(newer)
      }
      show(version, payload)
    },
    [send, show],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, of the version that the dialog was opened over.
  useEffect(() => {
    void review(present)
  }, [])

  /**
   * Put it back; the version that the class then has, or null where that was refused. `said` is what the input has beside,
   * `isRequested` that approval is requested; `read` reads the class as it then is.
   */
  const save = async (
    options: Record<string, unknown>,
    isRequested: boolean,
    onWrite: WriteBeside,
    read: () => Promise<object | null>,
  ) => {
    if (!reviewed) return null
    setBusy(true)
    let created: number | null = null
    await onWrite(async () => {
      const payload = await send(reviewed.version, options)
      if (!payload) return null
      answered()
      const newer = newerVersion(payload)
      if (newer !== null) {
        setMeanwhile(newer)
        await review(newer)
        return null
      }
      if (payload.userErrors.length > 0) {
        show(reviewed.version, payload)
        return null
      }
      if (isRequested) {
        created = reviewed.version
        countRequest()
        return null
      }
      created = reviewed.version + 1
      return read()
    })
    setBusy(false)
    return created
  }
  return { reviewed, errors, failure, meanwhile, busy, save, retry: () => void review(present) }
}

function newerVersion({ userErrors }: Payload): number | null {
  const conflict = userErrors.find(({ code }) => code === 'VERSION_CONFLICT')
  return conflict && 'currentVersion' in conflict ? (conflict.currentVersion ?? null) : null
}
