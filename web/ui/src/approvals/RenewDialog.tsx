// Asks again for what a request is about, over the class as it is: first what that would change, and where somebody else has
// changed the same since, both values and the way to decide on them.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, List, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { ApprovalRequestRenewDocument, type ApprovalRequestRenewMutation } from '../api/admin/approvals/graphql'
import { useSentKey } from '../api/sentKey'
import { AffectedCustomers } from '../changes/AffectedCustomers'
import { ChangeTable } from '../changes/ChangeTable'
import type { FieldIndex } from '../changes/fields'
import { Warnings } from '../changes/Warnings'
import { ClassCurrency } from '../forms/ClassCurrency'
import { MomentInput } from '../forms/inputs/MomentInput'
import { ReasonField } from '../forms/inputs/ReasonField'
import { sentenceOf } from '../forms/problems/errorWords'
import { ActionDialog } from '../ui/dialogs/Dialog'
import { failureOf } from '../ui/failure'
import { nextMonth } from '../ui/language/typedMoment'
import { useTypedMoment } from '../ui/language/useTypedMoment'
import { FormSkeleton } from '../ui/states'
import { RequestChanges } from './RequestChanges'
import { changesOf, OUTDATED, type Request, stateOf } from './request'

type Payload = ApprovalRequestRenewMutation['approvalRequestRenew']

interface RenewDialogProps {
  request: Request
  /** Name of the class, or of the policy. */
  name: string
  index: FieldIndex
  onDone: () => void
  onClose: () => void
}

export default function RenewDialog({ request, name, index, onDone, onClose }: RenewDialogProps) {
  const { t } = useLingui()
  const client = useClient()
  const { keyed, answered } = useSentKey()
  /** When it was to be applied, as long as that is to come. */
  const [kept] = useState(() =>
    stateOf({ ...request, state: 'IN_REVIEW' }, Date.now()) === 'LATE' ? null : request.applyAt,
  )
  const { momentOf, typed: typedOf } = useTypedMoment(kept)
  const [typed, setTyped] = useState(() => typedOf(kept === null ? nextMonth(new Date()) : new Date(kept)))
  const [reason, setReason] = useState(request.reason)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [reviewed, setReviewed] = useState<Payload | null>(null)
  const moment = request.applyAt === null ? null : momentOf(typed)
  /** Its reason went with personal data, and no other one is given yet. */
  const isUnexplained = !request.reason && !reason.trim()
  const isUntimed = request.applyAt !== null && moment === null
  const refusals = reviewed?.userErrors ?? []
  const isOutdated = refusals.some(({ code }) => OUTDATED.has(code))
  const theirs = refusals.flatMap((one) => ('changedSince' in one ? one.changedSince : []))

  const send = async (isDry: boolean): Promise<Payload | null> => {
    const moved = moment !== null && moment !== kept ? { applyAt: moment } : {}
    const changed = { ...moved, ...(reason.trim() && { reason: reason.trim() }) }
    const input = { id: request.id, expectedVersion: request.version, ...changed }
    const { data, error } = await client.mutation(ApprovalRequestRenewDocument, {
      input: isDry ? { ...input, validateOnly: true } : keyed(input),
    })
    setFailure(data ? null : failureOf(error))
    return data?.approvalRequestRenew ?? null
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: tried out for each instant that is typed, once it is explained.
  useEffect(() => {
    if (isUntimed || isUnexplained) return
    let current = true
    void send(true).then((answer) => current && setReviewed(answer))
    return () => {
      current = false
    }
  }, [moment, isUnexplained])
  const submit = async () => {
    if (isUntimed || isUnexplained) return
    setBusy(true)
    const answer = await send(false)
    setBusy(false)
    if (!answer) return
    answered()
    if (answer.userErrors.length > 0) setReviewed({ ...answer, changes: [], warnings: [] })
    else onDone()
  }
  return (
    <ClassCurrency value={request.customerClass?.currency?.name}>
      <ActionDialog
        title={t`Ask again: ${name}`}
        size="xl"
        ready={reviewed !== null || failure !== null || isUnexplained}
        onClose={isOutdated ? onDone : onClose}
        onSubmit={() => void submit()}
        failed={{ title: t`Not asked`, messages: [failure] }}
        submit={refusals.length > 0 ? null : <Trans>Ask again</Trans>}
        submitProps={{ loading: busy, disabled: isUntimed || isUnexplained }}
      >
        {request.applyAt !== null && <MomentInput value={typed} kept={kept} onChange={setTyped} />}
        {refusals.length > 0 && (
          <Alert color="red" role="alert" title={t`This can’t be asked for again as it is`}>
            <List size="sm">
              {refusals.map(({ code, message, template, values }) => (
                <List.Item key={`${code} ${message}`}>{sentenceOf(template, values) ?? message}</List.Item>
              ))}
            </List>
            {theirs.length > 0 && (
              <>
                <Text size="sm">
                  <Trans>Choose “Change…” to decide on each of these.</Trans>
                </Text>
                <ChangeTable
                  classId={request.customerClass?.id}
                  label={t`Other values than when it was asked for`}
                  heads={[t`When it was asked for`, t`Now`]}
                  changes={theirs}
                  index={index}
                  minWidth={320}
                />
              </>
            )}
          </Alert>
        )}
        {!reviewed && failure === null && !isUnexplained && <FormSkeleton fields={3} />}
        {reviewed && refusals.length === 0 && (
          <>
            {request.write !== 'approvalPolicySet' && (
              <Text size="sm" role="status">
                <AffectedCustomers count={reviewed.affectedCustomers} isPlan={Boolean(request.applyAt)} />
              </Text>
            )}
            <Warnings warnings={reviewed.warnings} index={index} />
            <RequestChanges
              write={request.write}
              classId={request.customerClass?.id}
              label={t`Changes of ${name}`}
              heads={request.applyAt ? [t`Before that`, t`From then on`] : undefined}
              minWidth={300}
              changes={changesOf(reviewed.changes, request.customerClass?.id)}
              index={index}
            />
          </>
        )}
        {refusals.length === 0 && (
          <ReasonField description={t`Recorded in the audit log.`} value={reason} onChange={setReason} />
        )}
      </ActionDialog>
    </ClassCurrency>
  )
}
