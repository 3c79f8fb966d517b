// What administrators have for writes that can need approval. What is shown of it is loaded when it is needed.

import { lazy } from 'react'
import type { Approvals } from '../changes/approval'
import { inputOf, isMissing } from './writes'

export const ADMIN_APPROVALS: Approvals = {
  isMissing,
  inputOf,
  Choice: lazy(() => import('./ApprovalChoice')),
  Amend: lazy(() => import('./AmendRequest')),
  Banner: lazy(() => import('./ApprovalBanner')),
  Mark: lazy(() => import('./ApprovalMark')),
  Versions: lazy(() => import('./ApprovedVersions')),
}
