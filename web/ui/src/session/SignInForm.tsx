// Name and password, and why they were not taken.

import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Failures } from '../ui/Failures'
import { SignInRefused, signIn, type Viewer } from './session'

interface SignInFormProps {
  /** Who has to sign in, where only they can. */
  userName?: string
  onSignedIn: (viewer: Viewer) => void
}

export function SignInForm({ userName = '', onSignedIn }: SignInFormProps) {
  const { t } = useLingui()
  const [entered, setEntered] = useState({ userName, password: '' })
  const [missing, setMissing] = useState<{ userName?: string; password?: string }>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  function explain(error: unknown): string {
    if (!(error instanceof SignInRefused)) return t`The server can’t be reached. Try again.`
    const seconds = error.retryAfterSeconds
    if (seconds) {
      return plural(seconds, {
        one: 'Too many attempts. Try again in # second.',
        other: 'Too many attempts. Try again in # seconds.',
      })
    }
    return error.status === 401 ? t`Wrong user name or password.` : error.message
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    const problems = {
      ...(!entered.userName.trim() && { userName: t`Enter your user name.` }),
      ...(!entered.password && { password: t`Enter your password.` }),
    }
    setMissing(problems)
    if (Object.keys(problems).length > 0) return
    setBusy(true)
    setRefusal(null)
    try {
      onSignedIn(await signIn(entered.userName.trim(), entered.password))
    } catch (error) {
      setRefusal(explain(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={submit} noValidate aria-label={t`Sign in`}>
      <Stack>
        <Failures title={t`Not signed in`} messages={[refusal]} />
        <TextInput
          label={t`User name`}
          autoComplete="username"
          data-autofocus={userName ? undefined : true}
          autoFocus={!userName}
          required
          readOnly={!!userName}
          value={entered.userName}
          error={missing.userName}
          onChange={({ currentTarget }) => setEntered({ ...entered, userName: currentTarget.value })}
        />
        <PasswordInput
          label={t`Password`}
          autoComplete="current-password"
          data-autofocus={userName ? true : undefined}
          autoFocus={!!userName}
          required
          value={entered.password}
          error={missing.password}
          onChange={({ currentTarget }) => setEntered({ ...entered, password: currentTarget.value })}
        />
        <Button type="submit" loading={busy} fullWidth>
          <Trans>Sign in</Trans>
        </Button>
      </Stack>
    </form>
  )
}
