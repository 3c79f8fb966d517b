// A class that is being edited: what was entered and not yet saved, upon the class as it was when that began, so that a
// save never overwrites what somebody else saved meanwhile.

import type { RequestPolicy } from '@urql/core'
import { useCallback, useRef, useState, useSyncExternalStore } from 'react'
import { useMutation, useQuery } from 'urql'
import { failureOf } from '../../app/failure'
import { createDrafts, type Drafts, inputOfDrafts } from '../drafts'
import type { FieldChange, UserError } from '../errors'
import { type ClassDetails, type ConflictAnswer, useWorkspace } from '../workspace'
import { rebased } from './changes'

const NO_DRAFTS: Drafts = new Map()
const NO_ERRORS: readonly UserError[] = []

/** What somebody else saved since this editor read the class. */
export interface Meanwhile {
  current: ClassDetails
  changedSince: readonly FieldChange[]
}

/** What a save would do. */
export interface Preview {
  changes: readonly FieldChange[]
  affectedCustomers: number
}

function meanwhileOf(errors: readonly (UserError & Partial<ConflictAnswer>)[]): Meanwhile | null {
  const found = errors.find(({ code }) => code === 'VERSION_CONFLICT')
  // Every type of record may be in conflict; one that was read has its version.
  const current = found?.current && 'version' in found.current ? found.current : null
  return current ? { current, changedSince: found?.changedSince ?? [] } : null
}

export function useEdit(classId: string, isRead: boolean) {
  const { classDocument, saveDocument } = useWorkspace()
  // An answer that came since is not asked for again, nor is the class with each panel that is opened.
  const [requestPolicy] = useState<RequestPolicy>(isRead ? 'cache-first' : 'cache-and-network')
  const [{ data, error, fetching }, reload] = useQuery({
    query: classDocument,
    variables: { id: classId },
    requestPolicy,
  })
  const [saving, save] = useMutation(saveDocument)
  const [drafts] = useState(createDrafts)
  const [errors, setErrors] = useState(NO_ERRORS)
  const [failure, setFailure] = useState<string | null>(null)
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null)
  /** Forms begin anew with it: after a save, and when what was entered is discarded. */
  const [round, setRound] = useState(0)
  const [base, setBase] = useState<ClassDetails | null>(null)
  /** An input that is sent again, as nobody knows what became of it, is sent with the same key. */
  const sent = useRef({ input: '', key: '' })

  const isUntouched = useSyncExternalStore(drafts.subscribe, () => drafts.changes() === 0)
  const latest = data?.customerClass ?? null
  // What was entered stands upon the class as it was read; only without it is another version taken.
  if (latest && latest !== base && (isUntouched || base === null)) setBase(latest)
  const customerClass = base ?? latest

  const begin = (next: Drafts = NO_DRAFTS) => {
    drafts.restart(next)
    setErrors(NO_ERRORS)
    setFailure(null)
    setMeanwhile(null)
    setRound((before) => before + 1)
  }

  const send = async (extra: Record<string, unknown>) => {
    const entered = inputOfDrafts(drafts.all())
    const input = { ...entered, id: classId, expectedVersion: customerClass?.version, ...extra }
    const text = JSON.stringify(input)
    if (sent.current.input !== text) sent.current = { input: text, key: crypto.randomUUID() }
    setFailure(null)
    const answer = await save({ input: { ...input, idempotencyKey: sent.current.key } })
    const payload = answer.data?.customerClassSave
    if (!payload) {
      setFailure(failureOf(answer.error))
      return null
    }
    sent.current = { input: '', key: '' }
    const conflict = meanwhileOf(payload.userErrors)
    setMeanwhile(conflict)
    setErrors(conflict ? NO_ERRORS : payload.userErrors)
    return payload
  }

  return {
    customerClass,
    loading: fetching,
    error,
    reload: () => reload({ requestPolicy: 'network-only' }),
    drafts,
    errors,
    failure,
    meanwhile,
    round,
    busy: saving.fetching,
    discard: () => begin(),

    /** Save all panels together; true when it was done. */
    async save(reason?: string): Promise<boolean> {
      if (drafts.changes() === 0) return true
      const payload = await send(reason ? { reason } : {})
      if (!payload?.customerClass || payload.userErrors.length > 0) return false
      setBase(payload.customerClass)
      begin()
      return true
    },

    /** What a save would do, or null when it would be refused: then the errors say why. */
    async preview(): Promise<Preview | null> {
      const payload = await send({ validateOnly: true })
      return payload && payload.userErrors.length === 0 ? payload : null
    },

    /** Take the class as it is now, with what was entered but for what is left to others. */
    merge(leftToOthers: ReadonlySet<string>): void {
      if (!meanwhile) return
      setBase(meanwhile.current)
      begin(rebased(drafts.all(), meanwhile.current, leftToOthers))
    },
    ignoreMeanwhile: () => setMeanwhile(null),

    /** The class has another version by a write of this editor's own, beside what was entered. */
    follow: useCallback((change: Partial<ClassDetails>) => setBase((before) => before && { ...before, ...change }), []),
  }
}

export type Edit = ReturnType<typeof useEdit>
