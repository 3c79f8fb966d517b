// Why something is read-only, said before its content, and what its reader can do instead.

import { Group, Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { IconLocked } from './icons'

interface LockedProps {
  children: ReactNode
  /** Action of the viewer. */
  action?: ReactNode
}

export function Locked({ children, action }: LockedProps) {
  return (
    <Paper withBorder p="xs" px="md" role="note" className="app-notice">
      <Group gap="sm" justify="space-between">
        <Group gap="sm" wrap="nowrap" flex={1} miw={240}>
          <IconLocked size={18} color="var(--app-accent)" aria-hidden style={{ flexShrink: 0 }} />
          <Text size="sm">{children}</Text>
        </Group>
        {action}
      </Group>
    </Paper>
  )
}
