// Shutting a user out at once, after asking: its sessions and tokens end with it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import { useMutation } from 'urql'
import { AdminUserDisableDocument } from '../../api/admin/records/graphql'
import { ConfirmDialog } from '../ConfirmDialog'
import type { EditorActionProps } from '../kind'
import { useConfirmedWrite } from '../useConfirmedWrite'

export function DisableUser({ record, onWrite }: EditorActionProps) {
  const { t } = useLingui()
  const [, disable] = useMutation(AdminUserDisableDocument)
  const { isOpen, open, dialog } = useConfirmedWrite(record.id, onWrite, record.disabled === true, async (input) => {
    const { data, error } = await disable({ input })
    return { answer: data?.saved, error }
  })
  if (record.disabled) return null
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Disable…</Trans>
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={t`Disable ${record.name}`}
          size="md"
          confirm={<Trans>Disable</Trans>}
          failed={t`Not disabled`}
          {...dialog}
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
