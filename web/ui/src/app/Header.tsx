// The head of every page: the product, where to go, the palette, and who is signed in.

import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Anchor, Badge, Box, Button, Group, Menu, Text, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { takeUp } from '../keys/tour'
import { formPath } from '../session/session'
import { useSession } from '../session/ViewerContext'
import { IconGo, IconPreferences, IconSearch, IconSignOut, IconUser } from '../ui/icons'
import { Keys } from '../ui/Keys'
import { LanguageMenu, PreferenceItems, ThemeSwitch } from '../ui/Preferences'
import { ProductMark } from '../ui/ProductMark'

interface HeaderProps {
  /** Content before the product's name. */
  before?: ReactNode
  /** Content after it. */
  children?: ReactNode
  onPalette?: () => void
  onPreferences?: () => void
  /** Makes the link to the first page where the router can go there, so that it asks before changes are left behind. */
  homeLink?: (props: object) => ReactNode
}

export function Header({ before, children, onPalette, onPreferences, homeLink }: HeaderProps) {
  const { t } = useLingui()
  const { viewer } = useSession()
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
      <Group wrap="nowrap" gap="md">
        {before}
        <Anchor
          {...(homeLink ? { renderRoot: homeLink } : { href: formPath(viewer.role) })}
          underline="never"
          c="var(--mantine-color-text)"
        >
          <Group gap={8} wrap="nowrap">
            <ProductMark />
            <Text fw={650} style={{ whiteSpace: 'nowrap' }}>
              Customer Classes
            </Text>
            {viewer.role === 'RESELLER' && (
              <Badge variant="default" visibleFrom="sm">
                <Trans>Reseller portal</Trans>
              </Badge>
            )}
          </Group>
        </Anchor>
        {children}
      </Group>
      <Group wrap="nowrap" gap="xs">
        {onPalette && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            hiddenFrom="sm"
            c="var(--mantine-color-text)"
            aria-label={t`Search or run a command`}
            onClick={onPalette}
          >
            <IconSearch size={20} />
          </ActionIcon>
        )}
        {onPalette && (
          <Button
            variant="default"
            visibleFrom="sm"
            leftSection={<IconSearch size={16} />}
            rightSection={<Keys keys="mod+k" />}
            onClick={onPalette}
            fw={400}
          >
            <Trans>Search or run a command</Trans>
          </Button>
        )}
        <LanguageMenu visibleFrom={onPalette && 'sm'} />
        <ThemeSwitch visibleFrom={onPalette && 'sm'} />
        <Menu position="bottom-end">
          <Menu.Target>
            <UnstyledButton aria-label={t`Signed in as ${viewer.displayName || viewer.userName}`} p={6}>
              <Group gap={6} wrap="nowrap">
                <IconUser size={18} />
                <Text size="sm" visibleFrom="sm" style={{ whiteSpace: 'nowrap' }}>
                  {viewer.displayName || viewer.userName}
                </Text>
              </Group>
            </UnstyledButton>
          </Menu.Target>
          {/* Only the app has the way to the server on which they are kept. */}
          <ViewerMenu onPreferences={onPreferences} />
        </Menu>
      </Group>
    </Group>
  )
}

function ViewerMenu({ onPreferences }: { onPreferences?: () => void }) {
  const { viewer, leave } = useSession()
  return (
    <Menu.Dropdown>
      <Menu.Label>
        {viewer.role === 'ADMINISTRATOR' && <Trans>Administrator</Trans>}
        {viewer.role === 'READ_ONLY_ADMINISTRATOR' && <Trans>Administrator, read-only</Trans>}
        {viewer.role === 'RESELLER' && <Trans>Reseller</Trans>}
      </Menu.Label>
      {onPreferences && (
        <Box hiddenFrom="sm">
          <PreferenceItems />
        </Box>
      )}
      {onPreferences && (
        <Menu.Item leftSection={<IconPreferences size={16} />} onClick={onPreferences}>
          <Trans>Preferences</Trans>
        </Menu.Item>
      )}
      {onPreferences && (
        <Menu.Item leftSection={<IconGo size={16} />} onClick={() => takeUp(viewer.userName)}>
          <Trans>Guided tour</Trans>
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconSignOut size={16} />} onClick={leave}>
        <Trans>Sign out</Trans>
      </Menu.Item>
    </Menu.Dropdown>
  )
}
