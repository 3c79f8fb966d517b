// A planned change in the list: when, of which class, by whom and why; what it sets, what became of it, and what can be done.

import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useApprovals } from '../changes/approval'
import { ChangeTable } from '../changes/ChangeTable'
import type { FieldIndex } from '../changes/fields'
import { ClassCurrency } from '../forms/ClassCurrency'
import { toClass } from '../links/toClass'
import { toPlanned } from '../links/toPlanned'
import { useMayWrite } from '../session/useMayWrite'
import { useFormats } from '../ui/language/formats'
import CancelDialog from './CancelDialog'
import ChangeDialog from './ChangeDialog'
import { ChangeButton, LookButton } from './links'
import { PlannedSummary } from './PlannedSummary'
import { type ListedPlanned, STATE_WORDS } from './plannedChange'
import { Failed, WillFail } from './Refusals'
import { ShownChanges } from './ShownChanges'

const COLOURS = { FAILED: 'red', PLANNED: 'lagoon', APPLIED: undefined, CANCELLED: undefined } as const

interface PlannedEntryProps {
  planned: ListedPlanned
  index: FieldIndex
  onChanged: () => void
}

export function PlannedEntry({ planned, index, onChanged }: PlannedEntryProps) {
  const { t, i18n } = useLingui()
  const { moment } = useFormats()
  const { customerClass, state, applyAt, userName, reason, properties, refusals, foreseenRefusals, settledAt } = planned
  const mayWrite = useMayWrite() && customerClass?.viewerAccess.level === 'EDIT'
  const [dialog, setDialog] = useState<'change' | 'cancel' | null>(null)
  const approvals = useApprovals()
  const name = customerClass?.name ?? t`A class that was deleted`
  const settled = settledAt && state !== 'PLANNED' ? moment(settledAt) : null
  const done = () => {
    setDialog(null)
    onChanged()
  }
  return (
    <Paper component="li" withBorder p="md" style={{ listStyle: 'none' }} aria-label={`${name}, ${moment(applyAt)}`}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs" align="flex-start">
          <Group gap="sm">
            <Text fw={650} size="sm">
              {moment(applyAt)}
            </Text>
            {customerClass ? (
              <Anchor size="sm" fw={650} renderRoot={toClass(customerClass.id)}>
                {name}
              </Anchor>
            ) : (
              <Text size="sm" c="dimmed">
                {name}
              </Text>
            )}
            <Badge
              variant={state === 'FAILED' ? 'filled' : state === 'PLANNED' ? 'light' : 'default'}
              color={COLOURS[state]}
            >
              {i18n._(STATE_WORDS[state])}
            </Badge>
            {!!foreseenRefusals?.length && (
              <Badge variant="light" color="orange">
                <Trans>Will fail</Trans>
              </Badge>
            )}
            {approvals && (
              <Suspense>
                <approvals.Mark of={planned} />
              </Suspense>
            )}
          </Group>
          <Group gap="xs" className="app-no-print">
            {state === 'PLANNED' && customerClass && <LookButton classId={customerClass.id} time={applyAt} />}
            {state === 'PLANNED' && customerClass && mayWrite && (
              <>
                <ChangeButton classId={customerClass.id} id={planned.id} />
                <Button size="sm" variant="default" onClick={() => setDialog('change')}>
                  <Trans>Another date…</Trans>
                </Button>
                <Button size="sm" variant="default" onClick={() => setDialog('cancel')}>
                  <Trans>Cancel…</Trans>
                </Button>
              </>
            )}
          </Group>
        </Group>
        <ClassCurrency value={customerClass?.currency?.name}>
          <Text size="sm">
            <PlannedSummary properties={properties} index={index} />
          </Text>
          <Text size="xs" c="dimmed">
            <Trans>Planned by {userName}</Trans>
            {reason && <>: “{reason}”</>}
            {settled && ` · ${i18n._(STATE_WORDS[state])} ${settled}`}
          </Text>
          {state === 'FAILED' && <Failed refusals={refusals} index={index} classId={customerClass?.id} />}
          {!!foreseenRefusals?.length && (
            <WillFail refusals={foreseenRefusals} index={index} classId={customerClass?.id} />
          )}
          {!foreseenRefusals && customerClass && (
            <Text size="xs" c="dimmed">
              <Trans>So much is planned that it isn't told here whether this will fail.</Trans>{' '}
              <Anchor inherit underline="always" renderRoot={toPlanned(customerClass.id)}>
                <Trans>Show what is planned of this class</Trans>
              </Anchor>
            </Text>
          )}
          <ShownChanges>
            <ChangeTable
              classId={customerClass?.id}
              label={t`What changes on ${moment(applyAt)}`}
              heads={[t`Before that`, t`From then on`]}
              changes={properties}
              index={index}
            />
          </ShownChanges>
        </ClassCurrency>
      </Stack>
      {dialog === 'change' && <ChangeDialog planned={planned} onDone={done} onClose={() => setDialog(null)} />}
      {dialog === 'cancel' && <CancelDialog planned={planned} onDone={done} onClose={() => setDialog(null)} />}
    </Paper>
  )
}
