// Asks before something that is for good, with the reason that the audit log keeps.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { DialogForm, SubmitButton } from '../../ui/DialogForm'

interface ConfirmDialogProps {
  title: string
  confirm: string
  /** What has to be typed before. */
  typed?: string
  failure: string | null
  busy: boolean
  onConfirm: (reason: string) => void
  onClose: () => void
  children: ReactNode
}

/** A text as a page shows it: of several blanks, one. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, confirm, typed, failure, busy, onConfirm, onClose, children } = props
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [entered, setEntered] = useState('')
  const isMeant = typed === undefined || shown(entered) === shown(typed)
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t`Close` }}>
      <DialogForm onSubmit={() => isMeant && onConfirm(reason.trim())}>
        <Stack>
          {failure && (
            <Alert color="red" role="alert" title={t`Nothing was done`}>
              {failure}
            </Alert>
          )}
          {children}
          <TextInput
            label={t`Reason`}
            data-autofocus
            description={t`Kept in the audit log.`}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {typed !== undefined && (
            <TextInput
              label={t`Type “${typed}” to go on`}
              value={entered}
              onChange={(event) => setEntered(event.currentTarget.value)}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <SubmitButton color="red" loading={busy} disabled={!isMeant}>
              {confirm}
            </SubmitButton>
          </Group>
        </Stack>
      </DialogForm>
    </Modal>
  )
}
