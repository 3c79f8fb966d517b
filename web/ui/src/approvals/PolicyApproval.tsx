// Asks how a change of the policy goes on that needs approval itself.

import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { UserError } from '../api/errors'
import type { ApprovalWay } from '../changes/approval'
import { ActionDialog } from '../ui/dialogs/Dialog'
import ApprovalChoice from './ApprovalChoice'

interface PolicyApprovalProps {
  missing: readonly UserError[]
  /** Why what was sent from here failed. */
  failure: string | null
  busy: boolean
  onGoOn: (way: ApprovalWay, reason: string) => void
  onClose: () => void
}

export default function PolicyApproval({ missing, failure, busy, onGoOn, onClose }: PolicyApprovalProps) {
  const { t } = useLingui()
  const [way, setWay] = useState<ApprovalWay>('ask')
  const [reason, setReason] = useState('')
  const [isUnexplained, setUnexplained] = useState(false)
  return (
    <ActionDialog
      title={t`Change the policy`}
      onClose={onClose}
      onSubmit={() => (reason.trim() === '' ? setUnexplained(true) : onGoOn(way, reason.trim()))}
      failed={{ title: t`Not saved`, messages: [failure] }}
      submit={way === 'ask' ? <Trans>Ask for approval</Trans> : <Trans>Save without approval</Trans>}
      submitProps={{ loading: busy, color: way === 'without' ? 'red' : undefined }}
    >
      <ApprovalChoice
        missing={missing}
        way={way}
        onWay={setWay}
        reason={reason}
        onReason={(next) => {
          setUnexplained(false)
          setReason(next)
        }}
        isUnexplained={isUnexplained}
      />
    </ActionDialog>
  )
}
