// A class that is being edited: read, and read again while nothing is entered.

import type { RequestPolicy } from '@urql/core'
import { useMemo, useState } from 'react'
import { useClient, useMutation, useQuery } from 'urql'
import { settingsVersion } from '../../api/settingsVersion'
import { useApprovals } from '../../changes/approval'
import { createDrafts } from '../../changes/drafts'
import { useDraftEditor } from '../../changes/useDraftEditor'
import { type ClassDetails, useWorkspace } from '../workspace'

export function useEdit(classId: string, isRead: boolean) {
  const { classDocument, saveDocument } = useWorkspace()
  const client = useClient()
  const approvals = useApprovals()
  // An answer that came since is not asked for again, nor is the class with each panel that is opened.
  const [requestPolicy] = useState<RequestPolicy>(isRead ? 'cache-first' : 'cache-and-network')
  const [{ data, error, fetching }, reload] = useQuery({
    query: classDocument,
    variables: { id: classId },
    requestPolicy,
  })
  // What is entered stands upon these settings, whatever version was told without them since.
  const answered = data?.customerClass ?? null
  const version = answered ? settingsVersion(answered) : 0
  const latest = useMemo(() => answered && { ...answered, version }, [answered, version])
  const [saving, write] = useMutation(saveDocument)
  const [drafts] = useState(() => createDrafts())
  const read = async () => {
    const { data } = await client.query(classDocument, { id: classId }, { requestPolicy: 'network-only' })
    return data?.customerClass ?? null
  }
  const edit = useDraftEditor<ClassDetails>({
    drafts,
    initial: null,
    latest,
    approvals,
    read,
    save: async (input) => {
      const answer = await write({ input })
      const payload = answer.data?.customerClassSave
      return { payload: payload && { ...payload, record: payload.customerClass }, error: answer.error }
    },
    // It is opened later than the class, and most times not at all.
    plan: async (input) => {
      const planned = await import('../../planned/writePlan').catch(() => null)
      return planned ? planned.writePlan(client, input, read) : {}
    },
  })
  return {
    ...edit,
    customerClass: edit.record,
    loading: fetching,
    error,
    reload: () => reload({ requestPolicy: 'network-only' }),
    /** Reads the class as it is now. */
    read,
    /** Reads who is on the class now; its settings stay those that what is entered stands upon. */
    recount: () =>
      edit.beside(async () => {
        const now = await read()
        return now && { usage: now.usage }
      }),
    busy: saving.fetching,
  }
}

export type Edit = ReturnType<typeof useEdit>
