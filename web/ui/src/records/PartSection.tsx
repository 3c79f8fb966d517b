// What belongs to a record and stands below its form, under a heading of its own.

import { Group, Paper, Stack, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

interface PartSectionProps {
  title: ReactNode
  /** What can be done here, beside the heading. */
  actions?: ReactNode
  children: ReactNode
}

export function PartSection({ title, actions, children }: PartSectionProps) {
  const id = useId()
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={id}>
      <Stack>
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
