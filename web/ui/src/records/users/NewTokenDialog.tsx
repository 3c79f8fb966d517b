// A new API token: its name and how long it lasts, and then its secret, which nobody can read again.

import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, CopyButton, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { AdminTokenCreateDocument } from '../../api/admin/records/graphql'
import { messageOf } from '../../api/errors'
import { lengthProblem } from '../../forms/problems/characters'
import { ActionDialog, Dialog } from '../../ui/dialogs/Dialog'
import { failureOf } from '../../ui/failure'
import type { RecordRow } from '../kind'
import { endOf, LASTING_DAYS } from './tokens'

const LONGEST_NAME = 80

interface NewTokenDialogProps {
  user: RecordRow
  onClose: () => void
  onCreated: () => void
}

export function NewTokenDialog({ user, onClose, onCreated }: NewTokenDialogProps) {
  const { t } = useLingui()
  const [name, setName] = useState('')
  const [days, setDays] = useState<number | null>(LASTING_DAYS[1])
  const [failure, setFailure] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const [{ fetching }, create] = useMutation(AdminTokenCreateDocument)

  const make = async () => {
    if (!name.trim()) return setProblem(t`Enter what the token is for.`)
    const long = lengthProblem(name.trim(), LONGEST_NAME)
    if (long) return setProblem(long)
    const input = { user: user.id, name: name.trim(), expiresAt: endOf(days, new Date()) }
    const { data, error } = await create({ input })
    const errors = data?.created.userErrors ?? []
    const ofName = errors.filter(({ path }) => path[1] === 'name')
    setProblem(messageOf(ofName) || null)
    setFailure(data ? messageOf(errors.filter((one) => !ofName.includes(one))) : failureOf(error))
    if (!data?.created.secret) return
    setSecret(data.created.secret)
    onCreated()
  }

  if (secret === null) {
    return (
      <ActionDialog
        onClose={onClose}
        title={t`New token for ${user.name}`}
        onSubmit={() => void make()}
        failed={{ title: t`The token was not created`, messages: [failure] }}
        submit={<Trans>Create token</Trans>}
        submitProps={{ loading: fetching }}
      >
        <TextInput
          label={t`Name`}
          description={t`What the token is for, such as the portal that uses it.`}
          required
          data-autofocus
          value={name}
          error={problem}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t`Valid for`}
          allowDeselect={false}
          data={LASTING_DAYS.map((one) => ({
            value: String(one),
            label: one === null ? t`until it is revoked` : plural(one, { one: '# day', other: '# days' }),
          }))}
          value={String(days)}
          onChange={(value) => setDays(value === 'null' ? null : Number(value))}
        />
      </ActionDialog>
    )
  }
  return (
    <Dialog onClose={onClose} title={t`New token for ${user.name}`} closeOnClickOutside={false}>
      <Stack>
        <Alert role="status" title={t`Copy the secret now`}>
          <Trans>It is shown only once and can’t be retrieved later.</Trans>
        </Alert>
        <TextInput
          label={t`Secret`}
          readOnly
          data-autofocus
          value={secret}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Text size="sm" c="dimmed">
          <Trans>Send it as “Authorization: Bearer …” with each request.</Trans>
        </Text>
        <Group justify="flex-end" gap="xs">
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>
            <Trans>I have saved it</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
