// Bar to save or discard changes, in the head of a class or record.

import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Box, Button, Group, Menu, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { IconApproval, IconMore, IconPlanned, IconPutBack } from '../../ui/icons'
import { Keys } from '../../ui/Keys'
import { useFormats } from '../../ui/language/formats'
import type { Saved } from '../../ui/saved'
import { useShortcut } from '../../ui/shortcuts'

const MORE_WAYS = msg`More ways to save`

/** Where the screen is narrow, there are no keys either, and the buttons fit in one line. */
const SAVE_KEYS = (
  <Box component="span" visibleFrom="sm">
    <Keys keys="mod+s" />
  </Box>
)

export interface SaveActionsProps {
  changes: number
  errors: number
  busy: boolean
  /** Record that was saved just now. */
  saved?: Saved | null
  /** Takes back what was saved just now, where that can be done. */
  onUndo?: () => void
  onSave: () => void
  /** Shows what a save would do, where that can be told. */
  onReview?: () => void
  onDiscard: () => void
  /** Saves it on a date, where that can be done. */
  onPlan?: () => void
  /** Has somebody else look at it first, where that can be asked for. */
  onAsk?: () => void
  /** Actions that don't depend on changes: they stand beside Save. */
  beside?: ReactNode
}

export function SaveActions(props: SaveActionsProps) {
  const { changes, errors, busy, saved, onUndo, onSave, onReview, onDiscard, onPlan, onAsk, beside } = props
  const { moment } = useFormats()
  return (
    <>
      <Group
        gap="md"
        aria-live="polite"
        className="app-save-state"
        data-changed={changes > 0 || saved ? true : undefined}
      >
        {saved && (
          <Text size="sm" fw={600}>
            {saved.isRequested ? (
              <Trans>Asked for approval</Trans>
            ) : saved.plannedFor === undefined ? (
              <Trans>Saved. Version {saved.version}</Trans>
            ) : (
              <Trans>Planned for {moment(saved.plannedFor)}</Trans>
            )}
            {saved.customers !== undefined && (
              <>
                , <Plural value={saved.customers} one="# customer" other="# customers" />
              </>
            )}
          </Text>
        )}
        {saved && onUndo && (
          <Button variant="subtle" size="compact-sm" leftSection={<IconPutBack size={16} />} onClick={onUndo}>
            <Trans>Undo…</Trans>
          </Button>
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
      <Group gap="xs" wrap="nowrap" className="app-save-actions">
        {/* There is nothing to take back or to look at until something is entered: the facts beside it have the room. */}
        {changes > 0 && (
          <Button variant="default" disabled={busy} onClick={onDiscard}>
            <Trans>Discard</Trans>
          </Button>
        )}
        {changes > 0 && onReview && (
          <Button variant="default" disabled={busy} onClick={onReview}>
            <Trans>Review</Trans>
          </Button>
        )}
        {beside}
        <Button.Group>
          <Button disabled={changes === 0} loading={busy} onClick={onSave} rightSection={SAVE_KEYS}>
            <Trans>Save</Trans>
          </Button>
          {onPlan && <MoreWays disabled={changes === 0 || busy} onPlan={onPlan} onAsk={onAsk} />}
        </Button.Group>
      </Group>
    </>
  )
}

/** Other ways to save: a menu beside the button. */
function MoreWays({ disabled, onPlan, onAsk }: { disabled: boolean; onPlan: () => void; onAsk?: () => void }) {
  const { i18n } = useLingui()
  const [opened, setOpened] = useState(false)
  useShortcut('alt+ArrowDown', MORE_WAYS, () => !disabled && setOpened(true))
  return (
    <Menu opened={opened} onChange={setOpened} position="top-end" trapFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button px={8} disabled={disabled} aria-label={i18n._(MORE_WAYS)} className="app-more-ways">
          <IconMore size={16} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item data-autofocus leftSection={<IconPlanned size={16} />} onClick={onPlan}>
          <Trans>Save on a date…</Trans>
        </Menu.Item>
        {onAsk && (
          <Menu.Item leftSection={<IconApproval size={16} />} onClick={onAsk}>
            <Trans>Ask for approval…</Trans>
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
