// The head of every page: the product, where to go, who is signed in.

import { ActionIcon, Anchor, Button, Group, Text, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { signOut, type Viewer } from '../session/session'

export function Header({ viewer, onSignedOut }: { viewer: Viewer; onSignedOut: () => void }) {
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const other = scheme === 'dark' ? 'light' : 'dark'

  return (
    <Group
      component="header"
      justify="space-between"
      px="md"
      py="xs"
      style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}
    >
      <Group component="nav" gap="lg" aria-label="Main">
        <Anchor href="/" fw={700} c="var(--mantine-color-text)">
          Customer Classes
        </Anchor>
        <Anchor href="/graphiql" c="var(--mantine-color-text)">
          GraphiQL
        </Anchor>
      </Group>
      <Group gap="sm">
        <Text size="sm">
          {viewer.displayName || viewer.userName}
          {viewer.role === 'READ_ONLY_ADMINISTRATOR' && ' (read-only)'}
        </Text>
        <ActionIcon variant="default" aria-label={`Use the ${other} theme`} onClick={() => setColorScheme(other)}>
          {scheme === 'dark' ? '☀' : '☾'}
        </ActionIcon>
        <Button variant="default" size="compact-sm" onClick={() => signOut().then(onSignedOut)}>
          Sign out
        </Button>
      </Group>
    </Group>
  )
}
