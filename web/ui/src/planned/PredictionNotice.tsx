// Says that a class is shown as it will be, and what is planned until then.

import { Plural, Trans } from '@lingui/react/macro'
import { Group, Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { IconPlanned } from '../ui/icons'
import { useFormats } from '../ui/language/formats'
import { CompareButton } from './links'
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
  const until = useClassForeseen(classId)?.filter(
    ({ applyAt, foreseenRefusals }) => Date.parse(applyAt) <= Date.parse(time) && foreseenRefusals?.length === 0,
  )
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
              {until && until.length > 0 && (
                <Plural
                  value={until.length}
                  one="The class as it is now, with # planned change."
                  other="The class as it is now, with # planned changes."
                />
              )}
              {until?.length === 0 && <Trans>Nothing is planned until then: it will be as it is now.</Trans>}{' '}
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
