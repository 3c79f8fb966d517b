// Another date or reason for what is planned; it is judged again for that date.

import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useMutation } from 'urql'
import { PlannedChangeSaveDocument } from '../api/reseller/planned/graphql'
import { useSentKey } from '../api/sentKey'
import { MomentInput } from '../forms/inputs/MomentInput'
import { ActionDialog, ReasonField } from '../ui/dialogs/Dialog'
import { failureOf } from '../ui/failure'
import { useTypedMoment } from '../ui/language/useTypedMoment'
import type { Planned } from './plannedChange'

interface ChangeDialogProps {
  planned: Pick<Planned, 'id' | 'version' | 'applyAt' | 'reason'>
  onDone: () => void
  onClose: () => void
}

export default function ChangeDialog({ planned, onDone, onClose }: ChangeDialogProps) {
  const { t } = useLingui()
  const { momentOf, typed: typedOf } = useTypedMoment()
  const { keyed, answered } = useSentKey()
  const [{ fetching }, save] = useMutation(PlannedChangeSaveDocument)
  const [typed, setTyped] = useState(() => typedOf(new Date(planned.applyAt)))
  const [reason, setReason] = useState(planned.reason)
  const [problem, setProblem] = useState<string | null>(null)
  const [messages, setMessages] = useState<readonly string[]>([])
  const submit = async () => {
    const applyAt = momentOf(typed)
    if (!applyAt) return setProblem(t`This is no date and time.`)
    const given = { id: planned.id, expectedVersion: planned.version, applyAt, reason: reason.trim() }
    const { data, error } = await save({ input: keyed(given) })
    const answer = data?.customerClassPlanChange
    if (!answer) return setMessages([failureOf(error)])
    answered()
    const atInstant = answer.userErrors.find(({ path }) => path.join('.') === 'input.applyAt')
    setProblem(atInstant?.message ?? null)
    setMessages(answer.userErrors.filter((one) => one !== atInstant).map(({ message }) => message))
    if (answer.userErrors.length === 0) onDone()
  }
  return (
    <ActionDialog
      title={t`Change when it is applied`}
      onClose={onClose}
      onSubmit={() => void submit()}
      failed={{ title: t`Not changed`, messages }}
      submit={<Trans>Change</Trans>}
      submitProps={{ loading: fetching }}
    >
      <MomentInput
        value={typed}
        onChange={(next) => {
          setTyped(next)
          setProblem(null)
        }}
        error={problem}
      />
      <ReasonField description={t`Recorded in the audit log. Optional.`} value={reason} onChange={setReason} />
    </ActionDialog>
  )
}
