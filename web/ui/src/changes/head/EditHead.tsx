// Head of a class or record, which stays in sight: its name and facts, its unsaved changes, and its actions.

import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Box, Group, Menu, Text, Title } from '@mantine/core'
import { type ReactNode, useSyncExternalStore } from 'react'
import { IconDots, IconPrint } from '../../ui/icons'
import type { DraftStore } from '../drafts'
import { SaveActions, type SaveActionsProps } from './SaveActions'

export type EditBar = Omit<SaveActionsProps, 'changes' | 'beside'>

interface EditHeadProps {
  /** Name and facts of what is edited. */
  children: ReactNode
  /** Unsaved values. */
  drafts: DraftStore
  /** Saves what is entered; absent where nothing can be. */
  bar?: EditBar
  /** Actions that don't depend on changes: they stand beside Save. */
  beside?: ReactNode
  /** Items of the menu of what is done more rarely. */
  more?: ReactNode
}

export function EditHead({ children, drafts, bar, beside, more }: EditHeadProps) {
  return (
    <div className="app-editor-head">
      {children}
      {(bar || beside || more) && (
        <div className="app-actions">
          {bar ? (
            <EditActions {...bar} drafts={drafts} beside={beside} />
          ) : (
            beside && <div className="app-save-actions">{beside}</div>
          )}
          {(more || bar) && (
            <MoreActions isOfPhone={!more}>
              {more}
              {/* Where there is room for it, it stands beside the title of what is printed. */}
              {bar && (
                <Menu.Item hiddenFrom="sm" leftSection={<IconPrint size={16} />} onClick={() => window.print()}>
                  <Trans>Print</Trans>
                </Menu.Item>
              )}
            </MoreActions>
          )}
        </div>
      )}
    </div>
  )
}

/** Buttons of an edit, which alone are drawn with every change of it. */
function EditActions({ drafts, ...bar }: Omit<SaveActionsProps, 'changes'> & { drafts: DraftStore }) {
  return <SaveActions {...bar} changes={useSyncExternalStore(drafts.subscribe, drafts.changes)} />
}

interface MoreActionsProps {
  /** Whether nothing of it is for a wider screen. */
  isOfPhone: boolean
  children: ReactNode
}

function MoreActions({ isOfPhone, children }: MoreActionsProps) {
  const { t } = useLingui()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="default"
          size="input-sm"
          hiddenFrom={isOfPhone ? 'sm' : undefined}
          aria-label={t`More actions`}
          className="app-more-actions"
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}

interface IdentityProps {
  name: string
  /** Mark beside the name, such as the default. */
  mark?: ReactNode
  /** A line of what is to be known of it. */
  children: ReactNode
}

export function Identity({ name, mark, children }: IdentityProps) {
  return (
    <Box flex="1 1 12rem" miw={0}>
      <Group gap="sm" wrap="nowrap">
        <Title order={1} size="h2" className="app-editor-name" title={name}>
          {name}
        </Title>
        {mark}
      </Group>
      <Text size="xs" c="dimmed" className="app-editor-facts">
        {children}
      </Text>
    </Box>
  )
}
