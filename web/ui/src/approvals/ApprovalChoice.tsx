// Why a write needs approval, and how to go on: it is asked for, or gone without, each with its words for the other
// administrator or for the audit log. Where it needs none and somebody asks for it, the words for the other one alone.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, List, Radio, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { ApprovalChoiceProps } from '../changes/approval'
import { ReasonField } from '../forms/inputs/ReasonField'
import { focusBegin } from '../ui/dialogs/DialogForm'

export default function ApprovalChoice(props: ApprovalChoiceProps) {
  const { missing, way, onWay, reason, onReason, isUnexplained, isPlan, problem } = props
  const { t } = useLingui()
  const messages = [...new Set(missing.map(({ message }) => message))]
  const isRequested = way === 'ask'
  const waits = t`It waits under “Planned and waiting” until another administrator has approved it. Until then nothing changes.`
  const drawn = useRef<HTMLDivElement>(null)
  // It comes later than the dialog that it stands in.
  useEffect(() => focusBegin(drawn.current?.closest('form') ?? null), [])
  return (
    <Stack ref={drawn}>
      {messages.length === 0 ? (
        <Text size="sm">{waits}</Text>
      ) : (
        <>
          <Alert color="orange" role="status" title={t`A second administrator has to approve this`}>
            <List size="sm" spacing={4}>
              {messages.map((message) => (
                <List.Item key={message}>{message}</List.Item>
              ))}
            </List>
          </Alert>
          <Radio.Group
            label={t`How to go on`}
            value={way}
            onChange={(next) => onWay(next === 'without' ? 'without' : 'ask')}
          >
            <Stack gap="xs" mt={4}>
              <Radio value="ask" label={t`Ask for approval`} description={waits} />
              <Radio
                value="without"
                label={t`Go without approval`}
                description={
                  isPlan
                    ? t`It is planned without a second administrator. The audit log says for good that it went without approval, who did it, and why.`
                    : t`It is done at once. The audit log says for good that it went without approval, who did it, and why.`
                }
              />
            </Stack>
          </Radio.Group>
        </>
      )}
      <ReasonField
        label={isRequested ? t`Comment for the approver` : t`Reason`}
        description={
          isRequested
            ? t`Why it is asked for. Recorded in the audit log.`
            : t`Why it can’t wait. Recorded in the audit log.`
        }
        error={isUnexplained ? <Trans>This is needed.</Trans> : problem}
        required
        value={reason}
        onChange={onReason}
      />
    </Stack>
  )
}
