// Name and password, and why they were not taken.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { SignInRefused, signIn, type Viewer } from './session'

interface SignInFormProps {
  userName?: string
  onSignedIn: (viewer: Viewer) => void
}

export function SignInForm({ userName = '', onSignedIn }: SignInFormProps) {
  const { t } = useLingui()
  const form = useForm({
    initialValues: { userName, password: '' },
    validate: {
      userName: (value) => (value.trim() ? null : t`Enter your user name.`),
      password: (value) => (value ? null : t`Enter your password.`),
    },
  })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  function explain(error: unknown): string {
    if (!(error instanceof SignInRefused)) return t`The server can’t be reached. Try again.`
    const seconds = error.retryAfterSeconds
    if (seconds) return t`Too many attempts. Try again in ${seconds} seconds.`
    return error.status === 401 ? t`The user name or the password is wrong.` : error.message
  }

  async function submit(given: { userName: string; password: string }) {
    setBusy(true)
    setRefusal(null)
    try {
      onSignedIn(await signIn(given.userName.trim(), given.password))
    } catch (error) {
      setRefusal(explain(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={form.onSubmit(submit)} noValidate aria-label={t`Sign in`}>
      <Stack>
        {refusal && (
          <Alert color="red" role="alert" title={t`Not signed in`}>
            {refusal}
          </Alert>
        )}
        <TextInput
          label={t`User name`}
          autoComplete="username"
          data-autofocus={userName ? undefined : true}
          autoFocus={!userName}
          required
          {...form.getInputProps('userName')}
        />
        <PasswordInput
          label={t`Password`}
          autoComplete="current-password"
          data-autofocus={userName ? true : undefined}
          autoFocus={!!userName}
          required
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={busy} fullWidth>
          <Trans>Sign in</Trans>
        </Button>
      </Stack>
    </form>
  )
}
