// A request for approval: what has become of it in words, what it would change, and what can be done with it.

import { msg } from '@lingui/core/macro'
import type { ApprovalDecisionKind, ApprovalRequestRowFragment } from '../api/admin/approvals/graphql'
import type { FieldChange } from '../api/errors'
import { type Amended, inputIn } from '../changes/amend/amended'
import { ofClass } from '../planned/writePlan'
import { withoutMarks } from './writes'

export type Request = ApprovalRequestRowFragment

/** The write that assigns customers to a class, and changes nothing of the class. */
export const ASSIGNS = 'customerClassAssign'

/** State of a request in the app: one whose instant has passed can't be approved any more. */
/** Why a request is another one than was read: somebody else has decided on it or changed it, or it is void. */
export const OUTDATED: ReadonlySet<string> = new Set([
  'REQUEST_SETTLED',
  'REQUEST_VOID',
  'VERSION_CONFLICT',
  'NOT_FOUND',
])

export type RequestState = Request['state'] | 'LATE'

export function stateOf({ state, applyAt }: Pick<Request, 'state' | 'applyAt'>, now: number): RequestState {
  return state === 'IN_REVIEW' && applyAt !== null && Date.parse(applyAt) <= now ? 'LATE' : state
}

export const STATE_WORDS: Readonly<Record<RequestState, ReturnType<typeof msg>>> = {
  IN_REVIEW: msg`Waits for approval`,
  CHANGES_REQUESTED: msg`Sent back`,
  APPROVED: msg`Approved`,
  REJECTED: msg`Rejected`,
  WITHDRAWN: msg`Withdrawn`,
  VOID: msg`Void`,
  LATE: msg`Its date has passed`,
}

/** Names of requested writes other than saves. */
export const WRITE_WORDS: Readonly<Record<string, ReturnType<typeof msg>>> = {
  customerClassShare: msg`Share with resellers`,
  customerClassUnshare: msg`Stop sharing with resellers`,
  customerClassSetDefault: msg`Make it the default class`,
  customerClassCopyTerms: msg`Copy terms`,
  customerClassRevert: msg`Put back`,
  customerClassPlan: msg`Save on a date`,
  customerClassPlanChange: msg`Change what is planned`,
  [ASSIGNS]: msg`Assign customers`,
}

/** Names of decisions, as they stand before a name: "Sent back by beate". */
export const DECISION_WORDS: Readonly<Record<ApprovalDecisionKind, ReturnType<typeof msg>>> = {
  APPROVE: msg`Approved`,
  REQUEST_CHANGES: msg`Sent back`,
  REJECT: msg`Rejected`,
  WITHDRAW: msg`Withdrawn`,
}

/** Decisions that the viewer can make on a request, the most common one first. */
export function decisionsOf(request: Request, now: number): readonly ApprovalDecisionKind[] {
  const state = stateOf(request, now)
  const isOpen = state === 'IN_REVIEW' || state === 'CHANGES_REQUESTED' || state === 'LATE'
  if (request.isOwn) return isOpen || state === 'VOID' ? ['WITHDRAW'] : []
  if (state === 'IN_REVIEW') return ['APPROVE', 'REQUEST_CHANGES', 'REJECT']
  if (state === 'LATE') return ['REQUEST_CHANGES', 'REJECT']
  return state === 'CHANGES_REQUESTED' || state === 'VOID' ? ['REJECT'] : []
}

/** The changes of the class that an answer tells: what is planned is told below its class. */
export function changesOf(changes: readonly FieldChange[], classId: string | undefined): readonly FieldChange[] {
  const own = ofClass(changes, classId ?? '')
  return withoutMarks(own.length > 0 ? own : changes)
}

/** Whether nothing was decided on a request for good. */
export function isOpenRequest({ state }: Pick<Request, 'state'>): boolean {
  return state === 'IN_REVIEW' || state === 'CHANGES_REQUESTED' || state === 'VOID'
}

/** Whether the viewer can ask again for the same. */
export function canAskAgain(request: Request, now: number): boolean {
  const state = stateOf(request, now)
  const isDeleted = request.customerClass === null && request.write !== 'approvalPolicySet'
  return request.isOwn && !isDeleted && (state === 'VOID' || state === 'LATE' || state === 'CHANGES_REQUESTED')
}

/** Settings of a request, to be amended; null where it changes no settings. */
export function amendedOf(request: Request): Amended | null {
  const { id, write, applyAt, reason, customerClass } = request
  if (!customerClass) return null
  const { plannedChange, plannedVersion, applyAt: _, ...input } = inputIn(request.input)
  const amended = { input, applyAt, reason, replaces: id }
  if (write === 'customerClassSave' || write === 'customerClassPlan') return amended
  if (write !== 'customerClassPlanChange') return null
  return { ...amended, planned: { id: String(plannedChange), version: Number(plannedVersion) } }
}
