// Says that a class is shown as it will be, and what is planned until then.

import { Plural, Trans } from '@lingui/react/macro'
import { Group, Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { IconPlanned } from '../ui/icons'
import { useFormats } from '../ui/language/formats'
import { CompareButton } from './links'
import type { Foreseen } from './plannedChange'
import { useClassForeseen } from './useClassPlanned'

interface PredictionNoticeProps {
  classId: string
  name: string
  time: string
  /** The way back. */
  children: ReactNode
}

export default function PredictionNotice({ classId, name, time, children }: PredictionNoticeProps) {
  const { moment } = useFormats()
  const until = useClassForeseen(classId)?.filter(({ applyAt }) => Date.parse(applyAt) <= Date.parse(time))
  return (
    <Paper withBorder p="xs" px="md" role="note" className="app-notice">
      <Group gap="sm" justify="space-between">
        <Group gap="sm" wrap="nowrap" flex={1} miw={240}>
          <IconPlanned size={18} color="var(--app-accent)" aria-hidden style={{ flexShrink: 0 }} />
          <div>
            <Text size="sm" fw={650}>
              <Trans>
                {name} as it will be on {moment(time)}
              </Trans>
            </Text>
            <Text size="xs" c="dimmed">
              {until && <PlannedUntil planned={until} />}{' '}
              <Trans>Read-only; links lead to records as they are now.</Trans>
            </Text>
          </div>
        </Group>
        <Group gap="xs" className="app-no-print">
          {children}
          <CompareButton classId={classId} time={time} />
        </Group>
      </Group>
    </Paper>
  )
}

/** How many of the planned changes are in what is shown, and how many are not since they will fail, or may. */
function PlannedUntil({ planned }: { planned: readonly Pick<Foreseen, 'foreseenRefusals'>[] }) {
  const failing = planned.filter(({ foreseenRefusals }) => foreseenRefusals?.length).length
  const unknown = planned.filter(({ foreseenRefusals }) => !foreseenRefusals).length
  const applied = planned.length - failing - unknown
  if (planned.length === 0) return <Trans>Nothing is planned until then: it will be as it is now.</Trans>
  return (
    <>
      {applied > 0 && (
        <Plural
          value={applied}
          one="The class as it is now, with # planned change."
          other="The class as it is now, with # planned changes."
        />
      )}
      {applied === 0 && unknown === 0 && <Trans>It will be as it is now.</Trans>}{' '}
      {failing > 0 && (
        <Plural
          value={failing}
          one="# planned change until then will fail."
          other="# planned changes until then will fail."
        />
      )}{' '}
      {unknown > 0 && (
        <Plural
          value={unknown}
          one="It isn’t known whether # planned change until then will fail."
          other="It isn’t known whether # planned changes until then will fail."
        />
      )}
    </>
  )
}
