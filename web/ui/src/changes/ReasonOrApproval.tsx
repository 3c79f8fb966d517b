// Why something is done, for the audit log; where it needs approval, how it goes on, with the words for that.

import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, Suspense, useState } from 'react'
import type { UserError } from '../api/errors'
import { ReasonField } from '../forms/inputs/ReasonField'
import { FormSkeleton } from '../ui/states'
import { type ApprovalWay, useApprovals } from './approval'

export interface WriteReason {
  reason: string
  way: ApprovalWay
}

export const NO_REASON: WriteReason = { reason: '', way: 'ask' }

/**
 * Reason of a write, and the input fields it becomes. `missing` is why it needs approval; empty where it needs none,
 * and it may be asked for nevertheless.
 */
export function useWriteReason(
  missing: readonly UserError[],
  writeReason: WriteReason,
  onWriteReason: (writeReason: WriteReason) => void,
  isRequested = false,
) {
  const approvals = useApprovals()
  const [isUnexplained, setUnexplained] = useState(false)
  const needed: ApprovalWay | undefined = missing.length > 0 ? writeReason.way : isRequested ? 'ask' : undefined
  const way = approvals ? needed : undefined
  const reason = writeReason.reason.trim()
  return {
    reason,
    /** How it goes on; undefined where it needs no approval and none is asked for. */
    way,
    input: { ...(reason && { reason }), ...(way && approvals?.inputOf(way)) },
    /** Whether it can be done: what needs approval needs a reason, which is told. */
    isExplained(): boolean {
      setUnexplained(way !== undefined && reason === '')
      return way === undefined || reason !== ''
    },
    field: {
      missing,
      writeReason,
      way,
      isUnexplained,
      onSaid: (next: WriteReason) => {
        setUnexplained(false)
        onWriteReason(next)
      },
    },
  }
}

type ReasonOrApprovalProps = ReturnType<typeof useWriteReason>['field'] & {
  /** It is done at a set time, and not at once. */
  isPlan?: boolean
  /** Problem of the reason, as the server said. */
  problem?: string | null
}

export function ReasonOrApproval({
  missing,
  writeReason,
  way,
  isUnexplained,
  onSaid: onWriteReason,
  isPlan,
  problem,
}: ReasonOrApprovalProps) {
  const { t } = useLingui()
  const approvals = useApprovals()
  const onReason = (reason: string) => onWriteReason({ ...writeReason, reason })
  if (!approvals || way === undefined) {
    return (
      <ReasonField
        description={t`Recorded in the audit log. Optional.`}
        error={problem}
        value={writeReason.reason}
        onChange={onReason}
      />
    )
  }
  return (
    <Suspense fallback={<FormSkeleton fields={2} />}>
      <approvals.Choice
        missing={missing}
        way={way}
        onWay={(way) => onWriteReason({ ...writeReason, way })}
        reason={writeReason.reason}
        onReason={onReason}
        isUnexplained={isUnexplained}
        isPlan={isPlan}
        problem={problem}
      />
    </Suspense>
  )
}

interface WayProps {
  way: ApprovalWay | undefined
  /** Label of the button where no approval is needed. */
  children: ReactNode
}

/** Label of the button: where approval is needed, to ask for it or to go without. */
export function Way({ way, children }: WayProps) {
  if (way === 'ask') return <Trans>Ask for approval</Trans>
  return way === 'without' ? <Trans>Go without approval</Trans> : children
}
