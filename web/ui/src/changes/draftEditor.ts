// Types of the editor of a record: its options, and the outcome of a save or a plan.

import type { CombinedError } from '@urql/core'
import type { FieldChange, SaveError, UserError, WriteWarning } from '../api/errors'
import type { Approvals, ApprovalWay } from './approval'
import type { DraftStore, Drafts } from './drafts'

/**
 * How a save ends that was not done: refused for what is entered; in conflict with somebody else's; without an answer; or
 * refused for the reason that is given with it, told why.
 */
export type Unsaved = 'refused' | 'conflict' | 'failed' | { reason: string }

/** Result of a save: done or requested; not done; or refused only for lack of approval. */
export type SaveResult = 'done' | Unsaved | 'unapproved'

/** Payload of a save that was done or tried out, and why it needs approval, where it lacks that alone. */
export interface Sent {
  payload: Payload
  missing: readonly UserError[]
}

/** Why something wasn't saved, and what that was. */
export interface Refused {
  errors: readonly UserError[]
  sent: Drafts
  /** Whoever entered it is led there: not who types elsewhere by now. */
  isLed: boolean
}

/** Effect of a save. */
export interface Preview {
  changes: readonly FieldChange[]
  affectedCustomers: number
  /** Settings that are probably not meant. */
  warnings: readonly WriteWarning[]
}

/** A save that was tried out: what it would do, and why it needs approval first, where it does. */
export interface TriedOut extends Preview {
  missing: readonly UserError[]
}

export interface Payload extends Partial<Preview> {
  record?: object | null
  userErrors: readonly SaveError[]
}

/** A writer of what is entered: the answer of the server, or why there is none. */
export type Writer<Answer> = (
  input: Record<string, unknown>,
) => Promise<{ payload?: Answer | null; error?: CombinedError }>

/** Records that are changed at an instant: the one that is edited, and others that get the same. */
export interface PlanRequest {
  applyAt: string
  reason?: string
  others?: readonly string[]
  /** How it goes on where it needs approval. */
  way?: ApprovalWay
  /** The request whose place it takes. */
  replaces?: string
  /** Planned change that is edited. */
  planned?: { id: string; version: number }
  /** Nothing is kept: what it would do is answered. */
  isDry?: boolean
}

/** Payload of a plan beside that of a save: results for the other records. */
export interface PlanPayload extends Preview {
  userErrors: readonly SaveError[]
  others: readonly { id: string; errors: readonly UserError[] }[]
}

/** Answer to planning: its payload, why it failed, or null without an answer. */
export type PlanAnswer = PlanPayload | { failure: string } | null

/**
 * Makes a write beside what is entered, upon the version as it is at its turn; what it answers is another now. Where it
 * was refused since the record has a newer version, it answers `stale`, and the record is read again.
 */
export type WriteBeside = (write: (version: number) => Promise<object | 'stale' | null>) => Promise<Reread>

/**
 * Outcome for a record that a write beside found changed: the form goes on from it, or whoever entered something is told
 * of it first. Null where it could not be read, or nothing had changed.
 */
export type Reread = 'taken' | 'told' | null

export interface DraftEditorOptions<Edited> {
  drafts: DraftStore
  /** Record to edit: null for a new record, and for one that is still being read. */
  initial: Edited | null
  /** The record as it was read last, where it is read again while it is edited. */
  latest?: Edited | null
  /** A record is made: it is sent as it stands, so that it is told what is missing. */
  isNew?: boolean
  /** All that is entered is held against its limits, and not only what was changed. */
  validatesAll?: boolean
  /** The version that was made just now. */
  savedVersion?: number
  /** Part of a record that its drafts are about, where it isn't all of it. */
  entered?: (record: Edited) => object
  /** Drafts of a record before anybody enters anything. */
  untouched?: (record: Edited | null) => Drafts
  save: Writer<Payload>
  /** Reads the record as it is now. */
  read: (id: string) => Promise<Edited | null>
  /** Plans what is entered, where that can be planned. */
  plan?: Writer<PlanPayload>
  /** Where writes of it can need approval. */
  approvals?: Approvals | null
  onSaved?: (record: Edited) => void
}
