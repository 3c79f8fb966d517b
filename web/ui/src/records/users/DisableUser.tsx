// Shutting a user out at once, after asking: its sessions and tokens end with it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { AdminUserDisableDocument } from '../../api/admin/records/graphql'
import { DialogForm, SubmitButton } from '../../ui/DialogForm'
import { failureOf } from '../../ui/failure'
import type { EditorActionProps } from '../kind'

export function DisableUser({ record, onWrite }: EditorActionProps) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [, disable] = useMutation(AdminUserDisableDocument)
  if (record.disabled) return null

  const confirm = async () => {
    setBusy(true)
    await onWrite(async (version) => {
      const input = { id: record.id, expectedVersion: version, reason: reason.trim() || null }
      const { data, error } = await disable({ input })
      const refused = data?.saved.userErrors[0]
      setFailure(refused ? refused.message : data ? null : failureOf(error))
      if (!data || refused) return null
      setAsking(false)
      return data.saved.record ?? null
    })
    setBusy(false)
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        <Trans>Disable…</Trans>
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t`Disable ${record.name}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <DialogForm onSubmit={() => void confirm()}>
          <Stack>
            {failure && (
              <Alert color="red" role="alert" title={t`Not disabled`}>
                {failure}
              </Alert>
            )}
            <Text size="sm">
              <Trans>
                The user is signed out everywhere at once, and its tokens are refused. It can be enabled again.
              </Trans>
            </Text>
            <TextInput
              label={t`Reason`}
              data-autofocus
              description={t`Kept in the audit log.`}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={() => setAsking(false)}>
                <Trans>Cancel</Trans>
              </Button>
              <SubmitButton color="red" loading={busy}>
                <Trans>Disable</Trans>
              </SubmitButton>
            </Group>
          </Stack>
        </DialogForm>
      </Modal>
    </>
  )
}
