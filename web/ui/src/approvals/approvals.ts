// What administrators have for writes that can need approval. What is shown of it is loaded when it is needed.

import { lazy } from 'react'
import type { Approvals, ApprovalWay } from '../changes/approval'

const INPUTS: Readonly<Record<ApprovalWay, Record<string, unknown>>> = {
  ask: { approval: 'ASK' },
  without: { approval: 'BREAK_GLASS' },
}

/** What the log and an answer have beside the changes of a class. */
const MARKS = new Set(['approvedBy', 'approvalRequest', 'withoutApproval'])

export const ADMIN_APPROVALS: Approvals = {
  isMissing: (errors) => errors.length > 0 && errors.every(({ code }) => code === 'APPROVAL_REQUIRED'),
  inputOf: (way) => INPUTS[way],
  changesOf: (changes) => changes.filter(({ path }) => path.length > 1 || !MARKS.has(path[0] ?? '')),
  Choice: lazy(() => import('./ApprovalChoice')),
  Banner: lazy(() => import('./ApprovalBanner')),
  Mark: lazy(() => import('./ApprovalMark')),
  Versions: lazy(() => import('./ApprovedVersions')),
}
