// Requests for approval, of all classes or of one, page by page.

import type { ApprovalRequestFilter, ApprovalRequestsQuery } from '../api/admin/approvals/graphql'
import {
  ApprovalRequestsDocument,
  ClassApprovalRequestsDocument,
  type ClassApprovalRequestsQuery,
} from '../api/admin/approvals/graphql'
import { type Log, useLog } from '../audit/useLog'
import type { Request } from './request'

/** The states of requests over which nothing was decided for good. */
export const OPEN: ApprovalRequestFilter = { state: { oneOf: ['IN_REVIEW', 'CHANGES_REQUESTED', 'VOID'] } }

function pageOf(data: ApprovalRequestsQuery | ClassApprovalRequestsQuery) {
  return 'customerClass' in data ? data.customerClass?.approvalRequests : data.approvalRequests
}

interface RequestQuery {
  /** Of this class alone. */
  id?: string
  after?: string | null
  where: ApprovalRequestFilter
}

export function useRequests(where: ApprovalRequestFilter, classId?: string): Log<Request> {
  const document = classId === undefined ? ApprovalRequestsDocument : ClassApprovalRequestsDocument
  // Which of the two it is says which of the variables there are.
  return useLog(
    document as typeof ApprovalRequestsDocument,
    { ...(classId && { id: classId }), where } as RequestQuery,
    pageOf,
  )
}
