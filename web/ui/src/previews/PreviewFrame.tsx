// Frame of every preview: its title, its inputs, and why it can't be drawn.

import { Trans } from '@lingui/react/macro'
import { Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useContext, useId } from 'react'
import { HeadingLevel } from '../forms/Section'
import type { Preview } from './usePreview'

interface PreviewFrameProps {
  title: ReactNode
  preview: Pick<Preview<unknown>, 'answer' | 'reasons' | 'isBehind' | 'failed'>
  /** Example that the preview is about. */
  example?: ReactNode
  height: number
  children: ReactNode
}

export function PreviewFrame({ title, preview, example, height, children }: PreviewFrameProps) {
  const id = useId()
  const level = useContext(HeadingLevel)
  const { answer, reasons, isBehind, failed } = preview
  return (
    <Paper component="figure" withBorder m={0} p="sm" maw={860} aria-labelledby={id} aria-busy={isBehind}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-end">
          <Title order={level} size="h5" id={id}>
            {title}
          </Title>
          {example}
        </Group>
        {failed ? (
          <Text size="sm" c="dimmed">
            <Trans>The preview is not available right now.</Trans>
          </Text>
        ) : reasons.length > 0 ? (
          <Stack gap={4} mih={height}>
            <Text size="sm" c="dimmed">
              <Trans>No preview for these values:</Trans>
            </Text>
            {reasons.map((reason) => (
              <Text key={reason} size="sm">
                {reason}
              </Text>
            ))}
          </Stack>
        ) : answer ? (
          children
        ) : (
          <Skeleton height={height} />
        )}
      </Stack>
    </Paper>
  )
}
