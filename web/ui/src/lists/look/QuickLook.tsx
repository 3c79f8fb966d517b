// Quick look at a row without leaving its list: its main facts, and a link to its page.

import './look.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CloseButton, Group, Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Keys } from '../../ui/Keys'

interface QuickLookProps {
  name: string
  /** Actions on the row besides opening it. */
  actions?: ReactNode
  onOpen: () => void
  onClose: () => void
  children: ReactNode
}

export function QuickLook({ name, actions, onOpen, onClose, children }: QuickLookProps) {
  const { t } = useLingui()
  return (
    <Paper component="aside" withBorder p="md" className="app-look" aria-label={t`Quick look`}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} size="h4" aria-live="polite" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Title>
          <CloseButton aria-label={t`Close the quick look`} onClick={onClose} />
        </Group>
        {children}
        <Group gap="xs" className="app-look-foot">
          <Button size="xs" onClick={onOpen} rightSection={<Keys keys="Enter" />}>
            <Trans>Open</Trans>
          </Button>
          {actions}
          {/* At the thumb on a screen that has no keys. */}
          <Button size="xs" variant="default" onClick={onClose} className="app-look-close">
            <Trans>Close</Trans>
          </Button>
          <Text size="xs" c="dimmed" className="app-list-keys">
            <span>
              <Keys keys="ArrowUp" /> <Keys keys="ArrowDown" /> <Trans>previous, next</Trans>
            </span>
            <span>
              <Keys keys="Esc" /> <Trans>close</Trans>
            </span>
          </Text>
        </Group>
      </Stack>
    </Paper>
  )
}
