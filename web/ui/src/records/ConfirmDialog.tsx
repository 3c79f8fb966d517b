// Asks before something that reaches far, with the reason that the audit log keeps.

import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ReasonField } from '../forms/inputs/ReasonField'
import { ActionDialog } from '../ui/dialogs/Dialog'

interface ConfirmDialogProps {
  title: string
  size?: string
  confirm: ReactNode
  /** Text to type before. */
  typed?: string
  failure: string | null
  /** Message on failure. */
  failed?: string
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
  const { title, size = 'lg', confirm, typed, failure, failed, busy, onConfirm, onClose, children } = props
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [entered, setEntered] = useState('')
  const isMeant = typed === undefined || shown(entered) === shown(typed)
  return (
    <ActionDialog
      title={title}
      size={size}
      onClose={onClose}
      onSubmit={() => isMeant && onConfirm(reason.trim())}
      failed={{ title: failed ?? t`Nothing was changed`, messages: [failure] }}
      submit={confirm}
      submitProps={{ color: 'red', loading: busy, disabled: !isMeant }}
    >
      {children}
      <ReasonField value={reason} onChange={setReason} />
      {typed !== undefined && (
        <TextInput
          label={t`Type “${typed}” to continue`}
          value={entered}
          onChange={(event) => setEntered(event.currentTarget.value)}
        />
      )}
    </ActionDialog>
  )
}
