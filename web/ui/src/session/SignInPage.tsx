// The page that everyone who isn't signed in sees first.

import { Trans } from '@lingui/react/macro'
import { Box, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { LanguageMenu, ThemeSwitch } from '../ui/Preferences'
import { ProductMark } from '../ui/ProductMark'
import { SignInForm } from './SignInForm'
import type { Viewer } from './session'

export default function SignInPage({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  return (
    <Box mih="100vh" style={{ display: 'flex', flexDirection: 'column' }}>
      <Group component="header" justify="flex-end" p="sm" gap="xs">
        <LanguageMenu />
        <ThemeSwitch />
      </Group>
      <Stack component="main" align="center" gap="lg" px="md" pt="10vh" pb="xl" flex={1}>
        <Stack align="center" gap={6}>
          <ProductMark size={44} />
          <Title order={1} size="h2">
            Customer Classes
          </Title>
          <Text c="dimmed" ta="center">
            <Trans>How each category of customers is billed, reminded, limited and notified.</Trans>
          </Text>
        </Stack>
        <Paper withBorder shadow="sm" p="xl" radius="md" w="100%" maw={400}>
          <SignInForm onSignedIn={onSignedIn} />
        </Paper>
      </Stack>
    </Box>
  )
}
