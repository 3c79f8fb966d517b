// A write that can need approval: what its input says of that, and what its answer does.

import type { FieldChange, UserError } from '../api/errors'
import type { ApprovalWay } from '../changes/approval'

const INPUTS: Readonly<Record<ApprovalWay, Record<string, unknown>>> = {
  ask: { approval: 'ASK' },
  without: { approval: 'BREAK_GLASS' },
}

/** Input fields of a write that goes on in one of the ways; a new request may replace another one. */
export function inputOf(way: ApprovalWay, replaces?: string): Record<string, unknown> {
  return { ...INPUTS[way], ...(way === 'ask' && replaces && { replaces }) }
}

/** Whether a write is refused for want of approval, and for nothing else. */
export function isMissing(errors: readonly UserError[]): boolean {
  return errors.length > 0 && errors.every(({ code }) => code === 'APPROVAL_REQUIRED')
}

/** Properties that the log and an answer have beside the changes of a class. */
const MARKS = new Set(['approvedBy', 'approvalRequest', 'withoutApproval'])

/** Whether a path of the log or of an answer leads to what is told of an approval, and to no setting. */
export function isMark(path: readonly string[]): boolean {
  return path.length === 1 && MARKS.has(path[0] ?? '')
}

/** The changes of the class alone. */
export function withoutMarks(changes: readonly FieldChange[]): readonly FieldChange[] {
  return changes.filter(({ path }) => !isMark(path))
}
