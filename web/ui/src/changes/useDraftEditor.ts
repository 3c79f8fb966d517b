// A record that is being edited: what was entered and not yet saved, upon the record as it was when that began, so that a
// save never overwrites what somebody else saved meanwhile.

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { messageOf, type UserError, type WriteWarning, warningKey } from '../api/errors'
import { useSentKey } from '../api/sentKey'
import { watchPage } from '../forms/focus'
import { createTurns } from '../forms/turns'
import { failureOf, misreadOf } from '../ui/failure'
import { useSaved } from '../ui/saved'
import type { ApprovalWay } from './approval'
import { enteredSince, type Meanwhile, meanwhileOf, rebased } from './changes'
import type {
  DraftEditorOptions,
  PlanAnswer,
  PlanRequest,
  Refused,
  Reread,
  SaveResult,
  Sent,
  TriedOut,
  Unsaved,
  WriteBeside,
} from './draftEditor'
import { type Drafts, inputOfDrafts, isOfReason, isOutdated, problemsOfDrafts, remainingErrors } from './drafts'

const NO_DRAFTS: Drafts = new Map()
const NO_ERRORS: readonly UserError[] = []
const NOTHING: ReadonlySet<string> = new Set()
const NO_WARNINGS: readonly WriteWarning[] = []
const NOT_REFUSED: Refused = { errors: NO_ERRORS, sent: NO_DRAFTS, isLed: false }

const NOTHING_PLANNED = { changes: [], affectedCustomers: 0, warnings: NO_WARNINGS, others: [] }

export function useDraftEditor<Edited extends { id: string; version?: number }>(options: DraftEditorOptions<Edited>) {
  const { drafts, initial, latest = null, isNew, validatesAll, savedVersion, save, plan, approvals, onSaved } = options
  const { read, entered = (record: Edited) => record, untouched = () => NO_DRAFTS } = options
  const [refused, setRefused] = useState(NOT_REFUSED)
  const [errors, setErrors] = useState(NO_ERRORS)
  const refuse = (next: Refused) => {
    setRefused(next)
    setErrors(next.errors)
  }
  const [failure, setFailure] = useState<string | null>(null)
  const [meanwhile, setMeanwhile] = useState<Meanwhile<Edited> | null>(null)
  /** Forms start again with it: when what was entered is discarded, or merged with what others saved. */
  const [round, setRound] = useState(0)
  const [base, setBase] = useState(initial)
  const [saved, setSaved] = useSaved(savedVersion === undefined ? null : { version: savedVersion })
  /** Warnings of the last save that no review had shown. */
  const [warnings, setWarnings] = useState(NO_WARNINGS)
  const reviewed = useRef(NO_WARNINGS)
  const { keyed, answered } = useSentKey()
  const [inTurn] = useState(createTurns)
  /** Drafts stand upon the record as it will be on a date, and not as it is now. */
  const isForDate = useRef(false)
  /** A save that waits for its turn: another one would send nothing else. */
  const waiting = useRef<Promise<SaveResult> | null>(null)

  const isUntouched = useSyncExternalStore(drafts.subscribe, () => drafts.changes() === 0)
  // Drafts belong to the record as it was read; only without any is another version taken, and no older one.
  const isOther = useMemo(() => latest !== base && !isAlike(latest, base), [latest, base])
  const isNewer = isOther && (latest?.version ?? 0) >= (base?.version ?? 0)
  // A draft that changes nothing still holds the values that it began with: it begins again with the other version.
  useLayoutEffect(() => {
    if (!latest || !isNewer || (!isUntouched && base !== null)) return
    if (isUntouched) drafts.restart(untouched(latest))
    setBase(latest)
  })
  const record = base ?? latest
  /** The record as the next write finds it, whichever drawing of the page that write was begun in. */
  const present = useRef(record)
  present.current = record
  // An error is told of as long as the value is there that it is about.
  useEffect(
    () =>
      drafts.subscribe(() =>
        setErrors((shown) => {
          const left = shown.filter((error) => !isOutdated(error, refused.sent, drafts.all()))
          return left.length === shown.length ? shown : left
        }),
      ),
    [drafts, refused],
  )

  const begin = (next: Drafts, forDate = false) => {
    isForDate.current = forDate
    drafts.restart(next)
    refuse(NOT_REFUSED)
    setFailure(null)
    setMeanwhile(null)
    setRound((before) => before + 1)
  }
  /** Go on from a record that was written; what is entered stands upon it, and forms stay where they are. */
  const take = useRef((_written: Edited, _sent?: Drafts) => {})
  take.current = (written, sent) => {
    const [all, now] = [drafts.all(), entered(written)]
    drafts.restart(sent ? enteredSince(sent, all, now) : rebased(all, now, NOTHING, isForDate.current))
    if (sent) isForDate.current = false
    present.current = written
    setBase(written)
  }

  /** Go on from the record as it is now; where something is entered, whoever entered it is told of that first. */
  const readAgain = useRef(async (): Promise<Reread> => null)
  readAgain.current = async () => {
    const now = present.current && (await read(present.current.id))
    if (!now) return null
    if (drafts.changes() > 0) {
      setMeanwhile({ current: now, changedSince: [] })
      return 'told'
    }
    take.current(now)
    return 'taken'
  }

  /** Payload of the server, where it saved or only approval is missing; otherwise how it ended, and the errors say why. */
  const send = async (extra: Record<string, unknown>): Promise<Sent | Unsaved> => {
    const sent = drafts.all()
    const refuseSent = (refused: readonly UserError[], isLed: boolean) =>
      refuse({ errors: remainingErrors(refused, sent, drafts.all()), sent, isLed })
    const wrong = problemsOfDrafts(sent, validatesAll)
    setSaved(null)
    setWarnings(NO_WARNINGS)
    setFailure(null)
    refuseSent(wrong, true)
    if (wrong.length > 0) return 'refused'
    // A review stands over the form: whoever waits for it is led from there.
    const isInPlace = extra.validateOnly ? () => true : watchPage()
    const { id, version: expectedVersion } = present.current ?? {}
    const input = { ...inputOfDrafts(sent), ...(id !== undefined && { id, expectedVersion }), ...extra }
    const { payload, error } = await save(keyed(input))
    const isLed = isInPlace()
    if (!payload) {
      const misread = misreadOf(error)
      refuseSent(misread, isLed)
      if (misread.length > 0) return 'refused'
      setFailure(failureOf(error))
      return 'failed'
    }
    answered()
    const { userErrors } = payload
    const conflict = meanwhileOf<Edited>(userErrors)
    setMeanwhile(conflict)
    // Missing approval is shown where approval is requested, and what is wrong with the reason where that stands.
    const missing = approvals?.isMissing(userErrors) ? userErrors : NO_ERRORS
    const ofReason = userErrors.filter(isOfReason)
    const ofRecord = userErrors.filter((one) => !ofReason.includes(one))
    refuseSent(conflict || missing.length > 0 ? NO_ERRORS : ofRecord, isLed)
    if (userErrors.length === missing.length) return { payload, missing }
    if (conflict) return 'conflict'
    return ofRecord.length > 0 ? 'refused' : { reason: messageOf(ofReason) }
  }

  const saveNow = async (reason?: string, way?: ApprovalWay, replaces?: string): Promise<SaveResult> => {
    if (drafts.changes() === 0 && !(isNew && present.current === null)) return 'done'
    const sent = drafts.all()
    const answer = await send({ ...(reason && { reason }), ...(way && approvals?.inputOf(way, replaces)) })
    if (!isSent(answer)) return answer
    const { payload, missing } = answer
    if (missing.length > 0) return 'unapproved'
    if (!payload.record) return 'refused'
    const written = payload.record as Edited
    const { version = 0 } = written
    if (way === 'ask') {
      begin(untouched(present.current))
      setSaved({ version, isRequested: true, customers: payload.affectedCustomers })
      return 'done'
    }
    take.current(written, sent)
    setSaved(written.version === undefined ? null : { version, customers: payload.affectedCustomers })
    setWarnings(newTo(reviewed.current, payload.warnings ?? NO_WARNINGS))
    onSaved?.(written)
    return 'done'
  }

  const planNow = async (request: PlanRequest): Promise<PlanAnswer> => {
    const { applyAt, reason, others = [], way, replaces, planned, isDry } = request
    const sent = drafts.all()
    const wrong = problemsOfDrafts(sent)
    const { id, version: expectedVersion } = present.current ?? {}
    if (!plan || id === undefined) return null
    if (wrong.length > 0) return { ...NOTHING_PLANNED, userErrors: wrong }
    const options = { ...(reason && { reason }), ...(way && approvals?.inputOf(way, replaces)) }
    const of = planned
      ? { id: planned.id, expectedVersion: planned.version }
      : { ids: [id, ...others], expectedVersion }
    const input = { ...inputOfDrafts(sent), ...of, applyAt, ...options }
    const { payload, error } = await plan(isDry ? { ...input, validateOnly: true } : keyed(input))
    if (!payload) return { failure: failureOf(error) }
    if (!isDry) answered()
    const conflict = meanwhileOf<Edited>(payload.userErrors)
    setMeanwhile(conflict)
    if (conflict) return null
    reviewed.current = payload.warnings
    if (!isDry && payload.userErrors.length === 0) begin(untouched(present.current))
    return payload
  }

  return {
    record,
    saved,
    /** Tells of what was saved beside what is entered. */
    tellSaved: setSaved,
    drafts,
    errors,
    /** Another one with each refusal. */
    refused,
    failure,
    warnings,
    meanwhile,
    round,
    discard: () => begin(untouched(present.current)),
    /** Begins with what was entered before, for a date or not. */
    enter: (next: Drafts, forDate = isForDate.current) => begin(next, forDate),

    /** Save all that was entered together, once a write that is under way is answered. */
    save(reason?: string, way?: ApprovalWay, replaces?: string): Promise<SaveResult> {
      if (reason || way) return inTurn(() => saveNow(reason, way, replaces))
      waiting.current ??= inTurn(() => {
        waiting.current = null
        return saveNow()
      })
      return waiting.current
    },

    /** Effect of a save, or null when it would be refused: then the errors say why. */
    preview: (): Promise<TriedOut | null> =>
      inTurn(async () => {
        const answer = await send({ validateOnly: true })
        const tried = isSent(answer) ? answer : null
        const { changes = [], affectedCustomers = 0, warnings = NO_WARNINGS } = tried?.payload ?? {}
        reviewed.current = warnings
        return tried && { changes, affectedCustomers, warnings, missing: tried.missing }
      }),

    /** Plan what was entered for an instant; then nothing of it is entered any more. Null where somebody else saved meanwhile. */
    plan: (request: PlanRequest): Promise<PlanAnswer> => inTurn(() => planNow(request)),

    /** Tell errors that a dialog was told of beside what they are about. */
    tell: (refused: readonly UserError[]) => refuse({ errors: refused, sent: drafts.all(), isLed: true }),

    /** Take the record as it is now, with what was entered but for what is left to others. */
    merge(leftToOthers: ReadonlySet<string>): void {
      if (!meanwhile) return
      setBase(meanwhile.current)
      const next = rebased(drafts.all(), entered(meanwhile.current), leftToOthers, isForDate.current)
      begin(next, isForDate.current)
    },
    ignoreMeanwhile: () => setMeanwhile(null),

    beside: useCallback<WriteBeside>(
      (write) =>
        inTurn(async () => {
          if (!present.current) return null
          const change = await write(present.current.version ?? 0)
          if (change === 'stale') return readAgain.current()
          if (change) take.current({ ...present.current, ...change })
          return null
        }),
      [inTurn],
    ),
  }
}

function isSent(answer: Sent | Unsaved): answer is Sent {
  return typeof answer === 'object' && 'payload' in answer
}

/** Whether a record was answered again as it was: whatever is drawn of it stands. */
function isAlike(one: object | null, other: object | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The warnings that were not among those that somebody has seen. */
function newTo(shown: readonly WriteWarning[], warnings: readonly WriteWarning[]): readonly WriteWarning[] {
  const known = new Set(shown.map(warningKey))
  return warnings.filter((one) => !known.has(warningKey(one)))
}
