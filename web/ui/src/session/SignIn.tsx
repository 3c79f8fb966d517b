// The page that everyone who isn't signed in sees first.

import { Alert, Button, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { SignInRefused, signIn, type Viewer } from './session'

export function SignIn({ onSignedIn }: { onSignedIn: (viewer: Viewer) => void }) {
  const form = useForm({
    initialValues: { userName: '', password: '' },
    validate: {
      userName: (value) => (value.trim() ? null : 'Enter your user name.'),
      password: (value) => (value ? null : 'Enter your password.'),
    },
  })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit({ userName, password }: { userName: string; password: string }) {
    setBusy(true)
    setRefusal(null)
    try {
      onSignedIn(await signIn(userName.trim(), password))
    } catch (error) {
      const wait = error instanceof SignInRefused && error.retryAfterSeconds
      const message = error instanceof SignInRefused ? error.message : 'The server can’t be reached. Try again.'
      setRefusal(wait ? `${message} Try again in ${wait} seconds.` : message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Stack component="main" align="center" pt="15vh" px="md">
      <Title order={1}>Customer Classes</Title>
      <Paper withBorder shadow="sm" p="xl" radius="md" w="100%" maw={380}>
        <form onSubmit={form.onSubmit(submit)} noValidate aria-label="Sign in">
          <Stack>
            {refusal && (
              <Alert color="red" role="alert" title="Not signed in">
                {refusal}
              </Alert>
            )}
            <TextInput
              label="User name"
              autoComplete="username"
              autoFocus
              required
              {...form.getInputProps('userName')}
            />
            <PasswordInput
              label="Password"
              autoComplete="current-password"
              required
              {...form.getInputProps('password')}
            />
            <Button type="submit" loading={busy}>
              Sign in
            </Button>
          </Stack>
        </form>
      </Paper>
    </Stack>
  )
}
