// A write that can need approval: once the server says so, the dialog asks how to go on.

import { type ReactNode, useState } from 'react'
import type { UserError } from '../api/errors'
import { countRequest, useApprovals } from './approval'
import { NO_REASON, ReasonOrApproval, useWriteReason, Way } from './ReasonOrApproval'

const NONE: readonly UserError[] = []

/** Approval of a write; `asksReason` where the audit log is told a reason although none is needed. */
export function useWriteApproval(asksReason = false) {
  const approvals = useApprovals()
  const [missing, setMissing] = useState(NONE)
  const [writeReason, setWriteReason] = useState(NO_REASON)
  const { way, input, isExplained, field } = useWriteReason(missing, writeReason, setWriteReason)
  const isNeeded = missing.length > 0
  const isAsked = isNeeded || asksReason
  return {
    isNeeded,
    /** Input fields of the reason and the approval; no approval before it is known to be needed. */
    input: isAsked ? input : {},
    isRequested: way === 'ask',
    isExplained,
    /** Forget the errors when the write changes: whether the new one needs approval is not known yet. */
    forget: () => setMissing(NONE),
    /** Begin again, where the write is another one: nothing is left of what was said of the last. */
    reset() {
      setMissing(NONE)
      field.onSaid(NO_REASON)
    },
    /** Whether an answer is no end: approval alone is missing, and is asked about. */
    isOpen(errors: readonly UserError[]): boolean {
      if (!approvals?.isMissing(errors)) return false
      setMissing(errors)
      return true
    },
    /** Tells whoever shows requests that there is one more. */
    done: () => way === 'ask' && countRequest(),
    field: isAsked && <ReasonOrApproval {...field} />,
    verb: (plain: ReactNode) => <Way way={way}>{plain}</Way>,
    submitColor: way === 'without' ? 'red' : undefined,
  }
}
