// Section below a record's form about what belongs to it, under a heading of its own.

import { Group, Paper, Stack, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

interface PartSectionProps {
  title: ReactNode
  /** Actions beside the heading. */
  actions?: ReactNode
  children: ReactNode
}

export function PartSection({ title, actions, children }: PartSectionProps) {
  const id = useId()
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={id}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {actions}
        </Group>
        {children}
      </Stack>
    </Paper>
  )
}
