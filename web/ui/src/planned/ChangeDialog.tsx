// Another date or reason for what is planned; it is judged again for that date.

import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useMutation } from 'urql'
import type { UserError } from '../api/errors'
import { PlannedChangeSaveDocument } from '../api/reseller/planned/graphql'
import { useSentKey } from '../api/sentKey'
import { countRequest, useApprovals } from '../changes/approval'
import { ReasonOrApproval, useWriteReason, Way, type WriteReason } from '../changes/ReasonOrApproval'
import { MomentInput } from '../forms/inputs/MomentInput'
import { ActionDialog } from '../ui/dialogs/Dialog'
import { failureOf } from '../ui/failure'
import { useTypedMoment } from '../ui/language/useTypedMoment'
import type { Planned } from './plannedChange'

/** Why a planned change is another one than was read: somebody else changed or cancelled it, or it was applied. */
const OUTDATED = new Set(['NOT_PLANNED', 'VERSION_CONFLICT', 'NOT_FOUND'])

interface ChangeDialogProps {
  planned: Pick<Planned, 'id' | 'version' | 'applyAt' | 'reason'>
  onDone: () => void
  onClose: () => void
}

export default function ChangeDialog({ planned, onDone, onClose }: ChangeDialogProps) {
  const { t } = useLingui()
  const { momentOf, typed: typedOf } = useTypedMoment(planned.applyAt)
  const { keyed, answered } = useSentKey()
  const [{ fetching }, save] = useMutation(PlannedChangeSaveDocument)
  const [typed, setTyped] = useState(() => typedOf(new Date(planned.applyAt)))
  const approvals = useApprovals()
  const [writeReason, setWriteReason] = useState<WriteReason>({ reason: planned.reason, way: 'ask' })
  /** Why it needs approval, where nothing else is wrong. */
  const [missing, setMissing] = useState<readonly UserError[]>([])
  const { reason, way, input, isExplained, field } = useWriteReason(missing, writeReason, setWriteReason)
  const [problem, setProblem] = useState<string | null>(null)
  const [messages, setMessages] = useState<readonly string[]>([])
  const [isOutdated, setOutdated] = useState(false)
  const submit = async () => {
    const applyAt = momentOf(typed)
    if (!applyAt) return setProblem(t`This is no date and time.`)
    if (!isExplained()) return
    const moved = applyAt === planned.applyAt ? {} : { applyAt }
    const values = { id: planned.id, expectedVersion: planned.version, ...moved, ...input, reason }
    const { data, error } = await save({ input: keyed(values) })
    const answer = data?.customerClassPlanChange
    if (!answer) return setMessages([failureOf(error)])
    answered()
    const atInstant = answer.userErrors.find(({ path }) => path.join('.') === 'input.applyAt')
    setProblem(atInstant?.message ?? null)
    const isMissing = approvals?.isMissing(answer.userErrors) === true
    setMissing(isMissing ? answer.userErrors : [])
    const others = isMissing ? [] : answer.userErrors.filter((one) => one !== atInstant)
    setMessages(others.map(({ message }) => message))
    setOutdated(others.some(({ code }) => OUTDATED.has(code)))
    if (answer.userErrors.length > 0) return
    if (way === 'ask') countRequest()
    onDone()
  }
  return (
    <ActionDialog
      title={t`Change when it is applied`}
      onClose={isOutdated ? onDone : onClose}
      onSubmit={() => void submit()}
      failed={{ title: t`Not changed`, messages }}
      submit={
        <Way way={way}>
          <Trans>Change</Trans>
        </Way>
      }
      submitProps={{ loading: fetching, color: way === 'without' ? 'red' : undefined }}
    >
      <MomentInput
        value={typed}
        kept={planned.applyAt}
        onChange={(next) => {
          setTyped(next)
          setProblem(null)
        }}
        error={problem}
      />
      <ReasonOrApproval {...field} isPlan />
    </ActionDialog>
  )
}
