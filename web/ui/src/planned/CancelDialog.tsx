// Asks before what is planned is cancelled, with a reason.

import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { PlannedChangesCancelDocument } from '../api/reseller/planned/graphql'
import { useSentKey } from '../api/sentKey'
import { ReasonField } from '../forms/inputs/ReasonField'
import { ActionDialog } from '../ui/dialogs/Dialog'
import { failureOf } from '../ui/failure'
import { useFormats } from '../ui/language/formats'
import type { Planned } from './plannedChange'

interface CancelDialogProps {
  planned: Pick<Planned, 'id' | 'applyAt' | 'customerClass'>
  onDone: () => void
  onClose: () => void
}

export default function CancelDialog({ planned, onDone, onClose }: CancelDialogProps) {
  const { t } = useLingui()
  const { moment } = useFormats()
  const { keyed, answered } = useSentKey()
  const [{ fetching }, cancel] = useMutation(PlannedChangesCancelDocument)
  const [reason, setReason] = useState('')
  const [messages, setMessages] = useState<readonly string[]>([])
  const [isRefused, setRefused] = useState(false)
  const submit = async () => {
    const values = { ids: [planned.id], ...(reason.trim() && { reason: reason.trim() }) }
    const { data, error } = await cancel({ input: keyed(values) })
    const answer = data?.customerClassPlanCancel
    if (!answer) return setMessages([failureOf(error)])
    answered()
    const errors = [...answer.userErrors, ...answer.results.flatMap(({ userErrors }) => userErrors)]
    if (errors.length === 0) return onDone()
    setMessages(errors.map(({ message }) => message))
    setRefused(true)
  }
  const name = planned.customerClass?.name ?? ''
  return (
    <ActionDialog
      title={t`Cancel the planned change`}
      // Refused: somebody else has decided on it, or it was applied meanwhile.
      onClose={isRefused ? onDone : onClose}
      onSubmit={() => void submit()}
      failed={{ title: t`Not cancelled`, messages }}
      cancel={<Trans>Keep it planned</Trans>}
      submit={<Trans>Cancel the change</Trans>}
      submitProps={{ color: 'red', loading: fetching }}
    >
      <Text size="sm">
        <Trans>
          {name} stays as it is on {moment(planned.applyAt)}.
        </Trans>
      </Text>
      <ReasonField description={t`Recorded in the audit log. Optional.`} value={reason} onChange={setReason} />
    </ActionDialog>
  )
}
