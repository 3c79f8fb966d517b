// Decides over a request. Whoever approves sees first what that does now, as the server says it; whoever sends back or
// rejects says why.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, List, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import {
  type ApprovalDecisionKind,
  ApprovalRequestDecideDocument,
  type ApprovalRequestDecideMutation,
} from '../../api/admin/approvals/graphql'
import { useSentKey } from '../../api/sentKey'
import { AffectedCustomers } from '../../changes/AffectedCustomers'
import type { FieldIndex } from '../../changes/fields'
import { Warnings } from '../../changes/Warnings'
import { ClassCurrency } from '../../forms/ClassCurrency'
import { ReasonField } from '../../forms/inputs/ReasonField'
import { ActionDialog } from '../../ui/dialogs/Dialog'
import { failureOf } from '../../ui/failure'
import { useFormats } from '../../ui/language/formats'
import { FormSkeleton } from '../../ui/states'
import { RequestChanges } from '../RequestChanges'
import { changesOf, OUTDATED, type Request } from '../request'

type Payload = ApprovalRequestDecideMutation['approvalRequestDecide']

interface DecideDialogProps {
  request: Request
  /** Name of the class, or of the policy. */
  name: string
  decision: ApprovalDecisionKind
  index: FieldIndex
  onDone: () => void
  onClose: () => void
}

export default function DecideDialog({ request, name, decision, index, onDone, onClose }: DecideDialogProps) {
  const { t } = useLingui()
  const client = useClient()
  const { keyed, answered } = useSentKey()
  const [comment, setComment] = useState('')
  const [problem, setProblem] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [reviewed, setReviewed] = useState<Payload | null>(null)
  const isApproval = decision === 'APPROVE'
  const isExplained = decision === 'REJECT' || decision === 'REQUEST_CHANGES'
  const refusals = reviewed?.userErrors ?? []
  // What else stands in the way of an approval is of the class, and leaves the request as it is.
  const isOutdated = refusals.some(({ code }) => !isApproval || OUTDATED.has(code))

  const send = async (isDry: boolean): Promise<Payload | null> => {
    const reason = comment.trim()
    const input = { id: request.id, expectedVersion: request.version, decision, ...(reason && { reason }) }
    const { data, error } = await client.mutation(ApprovalRequestDecideDocument, {
      input: isDry ? { ...input, validateOnly: true } : keyed(input),
    })
    setFailure(data ? null : failureOf(error))
    return data?.approvalRequestDecide ?? null
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the dialog opens.
  useEffect(() => {
    if (isApproval) void send(true).then(setReviewed)
  }, [])
  const submit = async () => {
    if (isExplained && comment.trim() === '') return setProblem(true)
    setBusy(true)
    const answer = await send(false)
    setBusy(false)
    if (!answer) return
    answered()
    if (answer.userErrors.length > 0) setReviewed({ ...answer, changes: [], warnings: [] })
    else onDone()
  }
  const titles: Readonly<Record<ApprovalDecisionKind, string>> = {
    APPROVE: t`Approve: ${name}`,
    REQUEST_CHANGES: t`Send back: ${name}`,
    REJECT: t`Reject: ${name}`,
    WITHDRAW: t`Withdraw: ${name}`,
  }
  const submits = {
    APPROVE: <Trans>Approve</Trans>,
    REQUEST_CHANGES: <Trans>Send back</Trans>,
    REJECT: <Trans>Reject</Trans>,
    WITHDRAW: <Trans>Withdraw</Trans>,
  }
  return (
    <ActionDialog
      title={titles[decision]}
      size={isApproval ? 'xl' : undefined}
      ready={!isApproval || reviewed !== null || failure !== null}
      mustBeSeen
      onClose={isOutdated ? onDone : onClose}
      onSubmit={() => void submit()}
      failed={{ title: t`Not done`, messages: [failure] }}
      submit={refusals.length > 0 ? null : submits[decision]}
      submitProps={{ loading: busy, color: decision === 'REJECT' ? 'red' : undefined }}
    >
      {refusals.length > 0 && (
        <Alert color="red" role="alert" title={isApproval ? t`This can’t be approved as it is` : t`Not done`}>
          <List size="sm">
            {refusals.map(({ code, message }) => (
              <List.Item key={`${code} ${message}`}>{message}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {isApproval && !reviewed && failure === null && <FormSkeleton fields={3} />}
      {isApproval && reviewed && refusals.length === 0 && (
        <Effect request={request} reviewed={reviewed} name={name} index={index} />
      )}
      {decision === 'REQUEST_CHANGES' && (
        <Text size="sm">
          <Trans>{request.userName} sees your comment, and can change the request and ask again.</Trans>
        </Text>
      )}
      {decision === 'WITHDRAW' && (
        <Text size="sm">
          <Trans>Nothing of it is done, and it can no longer be approved.</Trans>
        </Text>
      )}
      {refusals.length === 0 && (
        <ReasonField
          label={t`Comment`}
          description={isExplained ? t`Recorded in the audit log.` : t`Recorded in the audit log. Optional.`}
          required={isExplained}
          error={problem && <Trans>This is needed.</Trans>}
          value={comment}
          onChange={(next) => {
            setProblem(false)
            setComment(next)
          }}
        />
      )}
    </ActionDialog>
  )
}

type EffectProps = Pick<DecideDialogProps, 'request' | 'name' | 'index'> & { reviewed: Payload }

/** Effect of an approval now: on whom, when, and each setting with its values. */
function Effect({ request, reviewed, name, index }: EffectProps) {
  const { t } = useLingui()
  const { moment } = useFormats()
  const { customerClass, applyAt, userName, write } = request
  const { changes, affectedCustomers, warnings } = reviewed
  return (
    <>
      <Text size="sm" role="status">
        {write !== 'approvalPolicySet' && <AffectedCustomers count={affectedCustomers} isPlan={Boolean(applyAt)} />}{' '}
        {applyAt ? (
          <Trans>
            It is planned for {moment(applyAt)}, as a change by {userName}.
          </Trans>
        ) : (
          <Trans>It is done at once, as a change by {userName}.</Trans>
        )}
      </Text>
      <Warnings warnings={warnings} index={index} />
      <ClassCurrency value={customerClass?.currency?.name}>
        <RequestChanges
          write={write}
          classId={customerClass?.id}
          label={t`Changes of ${name}`}
          heads={applyAt ? [t`Before that`, t`From then on`] : undefined}
          minWidth={300}
          changes={changesOf(changes, customerClass?.id)}
          index={index}
        />
      </ClassCurrency>
    </>
  )
}
