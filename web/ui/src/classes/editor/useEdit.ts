// A class that is being edited: what was entered and not yet saved, upon the class as it was when that began, so that a
// save never overwrites what somebody else saved meanwhile.

import type { RequestPolicy } from '@urql/core'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useMutation, useQuery } from 'urql'
import type { FieldChange, UserError } from '../../api/errors'
import { useSentKey } from '../../api/sentKey'
import { enteredSince, type Meanwhile, meanwhileOf, rebased } from '../../changes/changes'
import { createDrafts, type Drafts, inputOfDrafts, isOutdated, problemsOfDrafts, toldSince } from '../../changes/drafts'
import { watchStanding } from '../../forms/focus'
import { createTurns } from '../../forms/turns'
import { failureOf, misreadOf } from '../../ui/failure'
import { useSaved } from '../../ui/saved'
import { type ClassDetails, useWorkspace, type WriteBeside } from '../workspace'

const NO_DRAFTS: Drafts = new Map()
const NO_ERRORS: readonly UserError[] = []
const NOT_REFUSED: Refused = { errors: NO_ERRORS, sent: NO_DRAFTS, isLed: false }

/** Why something wasn't saved, and what that was. */
interface Refused {
  errors: readonly UserError[]
  sent: Drafts
  /** Whoever entered it is led there: not who types elsewhere by now. */
  isLed: boolean
}

/** What a save would do. */
export interface Preview {
  changes: readonly FieldChange[]
  affectedCustomers: number
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
  const [refused, setRefused] = useState(NOT_REFUSED)
  const [errors, setErrors] = useState(NO_ERRORS)
  const refuse = (next: Refused) => {
    setRefused(next)
    setErrors(next.errors)
  }
  const [failure, setFailure] = useState<string | null>(null)
  const [meanwhile, setMeanwhile] = useState<Meanwhile<ClassDetails> | null>(null)
  /** Forms begin anew with it: after a save, and when what was entered is discarded. */
  const [round, setRound] = useState(0)
  const [base, setBase] = useState<ClassDetails | null>(null)
  const [saved, setSaved] = useSaved()
  const { keyed, answered } = useSentKey()
  const [inTurn] = useState(createTurns)

  const isUntouched = useSyncExternalStore(drafts.subscribe, () => drafts.changes() === 0)
  const latest = data?.customerClass ?? null
  // What was entered stands upon the class as it was read; only without it is another version taken, and no older one.
  const isNewer = latest !== base && (latest?.version ?? 0) >= (base?.version ?? 0)
  if (latest && isNewer && (isUntouched || base === null)) setBase(latest)
  const customerClass = base ?? latest
  /** The class as the next write finds it, whichever drawing of the page that write was begun in. */
  const present = useRef(customerClass)
  present.current = customerClass
  // An error is told of as long as the value is there that it is about.
  useEffect(
    () =>
      drafts.subscribe(() =>
        setErrors((told) => {
          const left = told.filter((error) => !isOutdated(error, refused.sent, drafts.all()))
          return left.length === told.length ? told : left
        }),
      ),
    [drafts, refused],
  )

  const begin = (next: Drafts = NO_DRAFTS) => {
    drafts.restart(next)
    refuse(NOT_REFUSED)
    setFailure(null)
    setMeanwhile(null)
    setRound((before) => before + 1)
  }

  const send = async (extra: Record<string, unknown>) => {
    const sentDrafts = drafts.all()
    // A review stands over the form: whoever waits for it is led from there.
    const isStanding = extra.validateOnly ? () => true : watchStanding()
    const refuseSent = (errors: readonly UserError[]) =>
      refuse({ errors: toldSince(errors, sentDrafts, drafts.all()), sent: sentDrafts, isLed: isStanding() })
    const wrong = problemsOfDrafts(sentDrafts)
    setSaved(null)
    refuseSent(wrong)
    if (wrong.length > 0) return null
    const entered = inputOfDrafts(sentDrafts)
    const input = { ...entered, id: classId, expectedVersion: present.current?.version, ...extra }
    setFailure(null)
    const answer = await save({ input: keyed(input) })
    const payload = answer.data?.customerClassSave
    if (!payload) {
      const misread = misreadOf(answer.error)
      refuseSent(misread)
      if (misread.length === 0) setFailure(failureOf(answer.error))
      return null
    }
    answered()
    const conflict = meanwhileOf<ClassDetails>(payload.userErrors)
    setMeanwhile(conflict)
    refuseSent(conflict ? NO_ERRORS : payload.userErrors)
    return payload
  }

  const saveNow = async (reason?: string): Promise<boolean> => {
    if (drafts.changes() === 0) return true
    const sentDrafts = drafts.all()
    const payload = await send(reason ? { reason } : {})
    const written = payload?.customerClass
    if (!payload || !written || payload.userErrors.length > 0) return false
    // What was entered while the save was under way stands upon what was saved; the forms stay where they are.
    drafts.restart(enteredSince(sentDrafts, drafts.all(), written))
    present.current = written
    setBase(written)
    setSaved({ version: written.version, customers: payload.affectedCustomers })
    return true
  }

  return {
    customerClass,
    saved,
    loading: fetching,
    error,
    reload: () => reload({ requestPolicy: 'network-only' }),
    drafts,
    errors,
    /** Another one with each refusal. */
    refused,
    failure,
    meanwhile,
    round,
    busy: saving.fetching,
    discard: () => begin(),

    /** Save all panels together, once a write that is under way is answered; true when it was done. */
    save: (reason?: string): Promise<boolean> => inTurn(() => saveNow(reason)),

    /** What a save would do, or null when it would be refused: then the errors say why. */
    preview: (): Promise<Preview | null> =>
      inTurn(async () => {
        const payload = await send({ validateOnly: true })
        return payload && payload.userErrors.length === 0 ? payload : null
      }),

    /** Take the class as it is now, with what was entered but for what is left to others. */
    merge(leftToOthers: ReadonlySet<string>): void {
      if (!meanwhile) return
      setBase(meanwhile.current)
      begin(rebased(drafts.all(), meanwhile.current, leftToOthers))
    },
    ignoreMeanwhile: () => setMeanwhile(null),

    /** Another write of the class beside what was entered: it has the version as it is at its turn. */
    beside: useCallback<WriteBeside>(
      (write) =>
        inTurn(async () => {
          if (!present.current) return
          const change = await write(present.current.version)
          if (!change) return
          present.current = { ...present.current, ...change }
          setBase((before) => before && { ...before, ...change })
        }),
      [inTurn],
    ),
  }
}

export type Edit = ReturnType<typeof useEdit>
