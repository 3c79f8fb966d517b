// Request about the open class that waits for approval: who asked and when, and the link to it. The requester
// sees here that it was sent back.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Paper, Text } from '@mantine/core'
import type { ApprovalRequestFilter } from '../api/admin/approvals/graphql'
import { useRequestCount } from '../changes/approval'
import { useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { ClassCurrency } from '../forms/ClassCurrency'
import { toPlanned } from '../links/toPlanned'
import { ChangeButton } from '../planned/links'
import { useMayWrite } from '../session/useMayWrite'
import { IconApproval } from '../ui/icons'
import { useFormats } from '../ui/language/formats'
import { RequestSummary } from './RequestChanges'
import { amendedOf, changesOf } from './request'
import { useRequests } from './useRequests'
import { VoidReason } from './VoidReason'

/** Requests that still need somebody's action. */
const OPEN_REQUESTS: ApprovalRequestFilter = { state: { oneOf: ['IN_REVIEW', 'CHANGES_REQUESTED', 'VOID'] } }

export default function ApprovalBanner({ classId }: { classId: string }) {
  return <Banner key={useRequestCount()} classId={classId} />
}

function Banner({ classId }: { classId: string }) {
  const { t } = useLingui()
  const { moment } = useFormats()
  const index = useFieldIndex(useParts())
  const { entries } = useRequests(OPEN_REQUESTS, classId)
  const mayWrite = useMayWrite()
  const shown = entries.filter(({ state, isOwn }) => state === 'IN_REVIEW' || isOwn)
  // The viewer acts on requests that were sent back, others on the rest.
  const first = shown.find(({ state }) => state !== 'IN_REVIEW') ?? shown[0]
  if (!first) return null
  const { write, state, isOwn, userName, askedAt, applyAt, properties, customerClass, decisions } = first
  const last = decisions.at(-1)
  const more = shown.length - 1
  return (
    <Paper withBorder p="xs" px="md" className="app-notice" component="section" aria-label={t`Waiting for approval`}>
      <Group gap="sm" justify="space-between">
        <Group gap="sm" wrap="nowrap" flex={1} miw={240}>
          <IconApproval size={20} color="var(--app-accent)" aria-hidden style={{ flexShrink: 0 }} />
          <Text size="sm">
            <Text span inherit fw={650}>
              {state === 'CHANGES_REQUESTED' && last ? (
                <Trans>
                  Sent back by {last.userName}: “{last.comment}”
                </Trans>
              ) : state === 'VOID' ? (
                <Trans>Your request can no longer be approved.</Trans>
              ) : (
                <Trans>
                  Waiting for approval: asked by {userName} on {moment(askedAt)}
                </Trans>
              )}
            </Text>
            {state === 'VOID' && (
              <>
                {' '}
                <VoidReason request={first} />
              </>
            )}
            {' · '}
            {applyAt && (
              <>
                <Trans>On {moment(applyAt)}:</Trans>{' '}
              </>
            )}
            {index && (
              <ClassCurrency value={customerClass?.currency?.name}>
                <RequestSummary write={write} properties={changesOf(properties, classId)} index={index} />
              </ClassCurrency>
            )}
            {more > 0 && (
              <>
                {' · '}
                <Plural value={more} one="and # more request" other="and # more requests" />
              </>
            )}
          </Text>
        </Group>
        <Group gap="xs" className="app-no-print">
          {isOwn && mayWrite && amendedOf(first) && <ChangeButton classId={classId} id={first.id} />}
          <Button size="sm" variant="default" renderRoot={toPlanned(classId)}>
            <Plural value={shown.length} one="See the request" other="See the requests" />
          </Button>
        </Group>
      </Group>
    </Paper>
  )
}
