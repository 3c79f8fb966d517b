// Shutting a user out at once, after asking: its sessions and tokens end with it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { AdminUserDisableDocument } from '../../api/admin/records/graphql'
import { failureOf } from '../../ui/failure'
import { ConfirmDialog } from '../ConfirmDialog'
import type { EditorActionProps } from '../kind'

export function DisableUser({ record, onWrite }: EditorActionProps) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [, disable] = useMutation(AdminUserDisableDocument)
  if (record.disabled) return null

  const confirm = async (reason: string) => {
    setBusy(true)
    await onWrite(async (version) => {
      const input = { id: record.id, expectedVersion: version, reason: reason || null }
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
      {asking && (
        <ConfirmDialog
          title={t`Disable ${record.name}`}
          size="md"
          confirm={<Trans>Disable</Trans>}
          failure={failure}
          failed={t`Not disabled`}
          busy={busy}
          onConfirm={(reason) => void confirm(reason)}
          onClose={() => setAsking(false)}
        >
          <Text size="sm">
            <Trans>
              The user is signed out everywhere at once, and their tokens are rejected. The user can be enabled again.
            </Trans>
          </Text>
        </ConfirmDialog>
      )}
    </>
  )
}
