// A request for approval in the list: of which class, by whom and why; what it would change, what was decided on it, and
// what the viewer can decide.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, Anchor, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { ApprovalDecisionKind } from '../api/admin/approvals/graphql'
import type { FieldIndex } from '../changes/fields'
import { ClassCurrency } from '../forms/ClassCurrency'
import { toClass } from '../links/toClass'
import { ChangeButton } from '../planned/links'
import { ShownChanges } from '../planned/ShownChanges'
import { useMayWrite } from '../session/useMayWrite'
import { useFormats } from '../ui/language/formats'
import { RequestChanges, RequestSummary } from './RequestChanges'
import {
  amendedOf,
  canAskAgain,
  changesOf,
  DECISION_WORDS,
  decisionsOf,
  isOpenRequest,
  type Request,
  type RequestState,
  STATE_WORDS,
  stateOf,
  WRITE_WORDS,
} from './request'
import { VoidReason } from './VoidReason'

const DecideDialog = lazy(() => import('./decide/DecideDialog'))
const RenewDialog = lazy(() => import('./RenewDialog'))

const COLOURS: Readonly<Partial<Record<RequestState, string>>> = {
  IN_REVIEW: 'lagoon',
  CHANGES_REQUESTED: 'orange',
  LATE: 'red',
  VOID: 'red',
}

interface RequestEntryProps {
  request: Request
  index: FieldIndex
  onChanged: () => void
}

export function RequestEntry({ request, index, onChanged }: RequestEntryProps) {
  const { t, i18n } = useLingui()
  const { moment } = useFormats()
  const { customerClass, write, askedAt, userName, reason, applyAt, affectedCustomers, isOwn, decisions } = request
  const mayWrite = useMayWrite()
  const [decision, setDecision] = useState<ApprovalDecisionKind | null>(null)
  const [isRenewing, setRenewing] = useState(false)
  const state = stateOf(request, Date.now())
  const isOfPolicy = write === 'approvalPolicySet'
  const name = customerClass?.name ?? (isOfPolicy ? t`Approval policy` : t`A class that was deleted`)
  const properties = changesOf(request.properties, customerClass?.id)
  const kind = WRITE_WORDS[write]
  return (
    <Paper component="li" withBorder p="md" style={{ listStyle: 'none' }} aria-label={`${name}, ${moment(askedAt)}`}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs" align="flex-start">
          <Group gap="sm">
            <Name request={request}>{name}</Name>
            {kind && !applyAt && <Badge variant="default">{i18n._(kind)}</Badge>}
            <Badge variant={COLOURS[state] ? 'light' : 'default'} color={COLOURS[state]}>
              {i18n._(STATE_WORDS[state])}
            </Badge>
          </Group>
          {mayWrite && (
            <Group gap="xs" className="app-no-print">
              {canAskAgain(request, Date.now()) && (
                <Button size="sm" onClick={() => setRenewing(true)}>
                  <Trans>Ask again…</Trans>
                </Button>
              )}
              {customerClass && isOwn && isOpenRequest(request) && amendedOf(request) && (
                <ChangeButton classId={customerClass.id} id={request.id} />
              )}
              {decisionsOf(request, Date.now()).map((one) => (
                <Button
                  key={one}
                  size="sm"
                  variant={one === 'APPROVE' ? 'filled' : 'default'}
                  onClick={() => setDecision(one)}
                >
                  <Decide decision={one} />
                </Button>
              ))}
            </Group>
          )}
        </Group>
        <ClassCurrency value={customerClass?.currency?.name}>
          <Text size="sm">
            {applyAt && (
              <>
                <Trans>On {moment(applyAt)}:</Trans>{' '}
              </>
            )}
            <RequestSummary write={write} properties={properties} index={index} />
          </Text>
          <Text size="xs" c="dimmed">
            <Trans>
              Asked by {userName} on {moment(askedAt)}
            </Trans>
            {reason && <>: “{reason}”</>}
            {!isOfPolicy && (
              <>
                {' · '}
                <Plural
                  value={affectedCustomers}
                  one="# customer when it was asked for"
                  other="# customers when it was asked for"
                />
              </>
            )}
          </Text>
          {decisions.map(({ at, userName: by, decision: one, comment }) => (
            <Text key={at} size="sm">
              <Text span inherit fw={600}>
                {i18n._(DECISION_WORDS[one])}
              </Text>{' '}
              <Trans>
                by {by} on {moment(at)}
              </Trans>
              {comment && <>: “{comment}”</>}
            </Text>
          ))}
          <Notice request={request} state={state} />
          {isOwn && state === 'IN_REVIEW' && (
            <Text size="xs" c="dimmed">
              <Trans>You asked for this: another administrator decides.</Trans>
            </Text>
          )}
          <ShownChanges>
            <RequestChanges
              write={write}
              classId={customerClass?.id}
              label={t`What was asked for by ${userName}`}
              changes={properties}
              index={index}
            />
          </ShownChanges>
        </ClassCurrency>
      </Stack>
      <Suspense>
        {isRenewing && (
          <RenewDialog
            request={request}
            name={name}
            index={index}
            onDone={() => {
              setRenewing(false)
              onChanged()
            }}
            onClose={() => setRenewing(false)}
          />
        )}
        {decision && (
          <DecideDialog
            request={request}
            name={name}
            decision={decision}
            index={index}
            onDone={() => {
              setDecision(null)
              onChanged()
            }}
            onClose={() => setDecision(null)}
          />
        )}
      </Suspense>
    </Paper>
  )
}

/** The class, or the policy, leading there. */
function Name({ request: { customerClass, write }, children }: { request: Request; children: ReactNode }) {
  if (customerClass) {
    return (
      <Anchor size="sm" fw={650} renderRoot={toClass(customerClass.id)}>
        {children}
      </Anchor>
    )
  }
  if (write === 'approvalPolicySet') {
    return (
      <Anchor size="sm" fw={650} renderRoot={(props) => <Link to="/policy" {...props} />}>
        {children}
      </Anchor>
    )
  }
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  )
}

/** Label of each decision's button; the dialog that follows asks for a comment or shows the effect. */
function Decide({ decision }: { decision: ApprovalDecisionKind }) {
  if (decision === 'APPROVE') return <Trans>Approve…</Trans>
  if (decision === 'REQUEST_CHANGES') return <Trans>Send back…</Trans>
  if (decision === 'REJECT') return <Trans>Reject…</Trans>
  return <Trans>Withdraw…</Trans>
}

/** Why a request can't be approved any more, and what to do. */
function Notice({ request, state }: { request: Request; state: RequestState }) {
  const { t } = useLingui()
  if (state === 'LATE') {
    return (
      <Alert color="red" title={t`Its date has passed`}>
        <Trans>It can no longer be approved. Ask again with another date.</Trans>
      </Alert>
    )
  }
  if (state !== 'VOID') return null
  return (
    <Alert color="red" title={t`It can no longer be approved`}>
      <VoidReason request={request} />
    </Alert>
  )
}
