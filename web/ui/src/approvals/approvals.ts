// Parts of the app for approvals, which only administrators have. Those that show something are loaded when needed.

import { lazy } from 'react'
import type { Approvals } from '../changes/approval'
import { inputOf, isMark, isMissing } from './writes'

export const ADMIN_APPROVALS: Approvals = {
  isMissing,
  isMark,
  inputOf,
  Choice: lazy(() => import('./ApprovalChoice')),
  Amend: lazy(() => import('./AmendRequest')),
  Banner: lazy(() => import('./ApprovalBanner')),
  Mark: lazy(() => import('./ApprovalMark')),
  Versions: lazy(() => import('./ApprovedVersions')),
}
