// Says that a class is opened with what was asked for or planned, as edits that can be amended; and the way out of it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { IconPlanned } from '../../ui/icons'

interface AmendNoticeProps {
  /** Summary of the amended change, in a line. */
  children: ReactNode
  /** Effect of sending it; absent where it can't be amended any more. */
  consequence?: ReactNode
  onStop: () => void
}

export function AmendNotice({ children, consequence, onStop }: AmendNoticeProps) {
  const { t } = useLingui()
  return (
    <Paper withBorder p="xs" px="md" className="app-notice" component="section" aria-label={t`Change what was entered`}>
      <Group gap="sm" justify="space-between">
        <Group gap="sm" wrap="nowrap" flex={1} miw={240}>
          <IconPlanned size={20} color="var(--app-accent)" aria-hidden style={{ flexShrink: 0 }} />
          <div>
            <Text size="sm" fw={650}>
              {children}
            </Text>
            {consequence && (
              <Text size="xs" c="dimmed">
                {consequence}
              </Text>
            )}
          </div>
        </Group>
        <Button size="sm" variant="default" className="app-no-print" onClick={onStop}>
          <Trans>Leave it as it is</Trans>
        </Button>
      </Group>
    </Paper>
  )
}
