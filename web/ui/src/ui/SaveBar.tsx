// What was changed in all panels, and what to do with it.

import { Plural, Trans } from '@lingui/react/macro'
import { Box, Button, Group, Paper, Text } from '@mantine/core'
import { Keys } from './Keys'
import type { Saved } from './saved'

/** Where the screen is narrow, there are no keys either, and the buttons fit in one line. */
const SAVE_KEYS = (
  <Box component="span" visibleFrom="sm">
    <Keys keys="mod+s" />
  </Box>
)

export interface SaveBarProps {
  changes: number
  errors: number
  busy: boolean
  /** What was saved just now. */
  saved?: Saved | null
  onSave: () => void
  /** Shows what a save would do, where that can be told. */
  onReview?: () => void
  onDiscard: () => void
}

export function SaveBar({ changes, errors, busy, saved, onSave, onReview, onDiscard }: SaveBarProps) {
  return (
    <Paper withBorder p="sm" pos="sticky" className="app-save-bar" bottom={0} style={{ zIndex: 1 }}>
      <Group justify="space-between">
        <Group gap="md" aria-live="polite">
          {saved && (
            <Text size="sm" fw={600}>
              <Trans>Saved. Version {saved.version}</Trans>
              {saved.customers !== undefined && (
                <>
                  , <Plural value={saved.customers} one="# customer" other="# customers" />
                </>
              )}
            </Text>
          )}
          {(changes > 0 || !saved) && (
            <Text size="sm">
              {changes === 0 ? (
                <Trans>Nothing changed</Trans>
              ) : (
                <Plural value={changes} one="# change" other="# changes" />
              )}
            </Text>
          )}
          {errors > 0 && (
            <Text size="sm" c="var(--mantine-color-error)" fw={600}>
              <Plural value={errors} one="# error" other="# errors" />
            </Text>
          )}
        </Group>
        <Group gap="xs">
          <Button variant="default" disabled={changes === 0 || busy} onClick={onDiscard}>
            <Trans>Discard</Trans>
          </Button>
          {onReview && (
            <Button variant="default" disabled={changes === 0 || busy} onClick={onReview}>
              <Trans>Review</Trans>
            </Button>
          )}
          <Button disabled={changes === 0} loading={busy} onClick={onSave} rightSection={SAVE_KEYS}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Group>
    </Paper>
  )
}
