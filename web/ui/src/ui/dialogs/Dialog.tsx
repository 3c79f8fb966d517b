// Base of every dialog: a title, a way to close it, and for an action, a form with its buttons in the last line.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, type ButtonProps, Group, Modal, type ModalProps, Stack } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { Failures } from '../Failures'
import { DialogForm, type DialogFormProps, SubmitButton } from './DialogForm'
import { useFocusReturn } from './focusKept'

type DialogProps = Omit<ModalProps, 'opened' | 'closeButtonProps'> & { opened?: boolean }

export function Dialog({ onClose, ...props }: DialogProps) {
  const { t } = useLingui()
  const dialog = useRef<HTMLDivElement>(null)
  useFocusReturn()
  // Escape reaches every dialog that is open, and is for the one on top alone.
  const close = () => isOnTop(dialog.current) && onClose()
  return <Modal ref={dialog} opened closeButtonProps={{ 'aria-label': t`Close` }} {...props} onClose={close} />
}

/** Whether no other dialog was opened over this one. */
function isOnTop(dialog: Element | null): boolean {
  const open = document.querySelectorAll('[aria-modal="true"]')
  return dialog?.contains(open[open.length - 1] ?? null) === true
}

interface ActionDialogProps extends DialogFormProps, Pick<ModalProps, 'size' | 'onClose'> {
  title: string
  /** Why the action wasn't done, under a title that says so. */
  failed?: { title: string; messages: readonly (string | null | undefined)[] }
  /** Label of the button that closes it. */
  cancel?: ReactNode
  /** Other buttons in place of the one that leaves it undone. */
  others?: ReactNode
  /** Label of the action; null where there is none any more. */
  submit: ReactNode
  submitProps?: Pick<ButtonProps, 'color' | 'loading' | 'disabled'>
  /** The button to stand at, where there is no field to begin in. */
  beginsAt?: 'submit' | 'cancel'
}

/** A dialog that Enter confirms. */
export function ActionDialog(props: ActionDialogProps) {
  const { title, size, onClose, failed, cancel, others, submit, submitProps, beginsAt, children, ...form } = props
  return (
    <Dialog onClose={onClose} title={title} size={size}>
      <DialogForm {...form}>
        <Stack>
          {failed && <Failures {...failed} />}
          {children}
          <Group justify="flex-end" gap="xs">
            {others ?? (
              <Button variant="default" onClick={onClose} data-autofocus={beginsAt === 'cancel' || undefined}>
                {cancel ?? <Trans>Cancel</Trans>}
              </Button>
            )}
            {submit && (
              <SubmitButton {...submitProps} {...(beginsAt === 'submit' && { 'data-autofocus': true })}>
                {submit}
              </SubmitButton>
            )}
          </Group>
        </Stack>
      </DialogForm>
    </Dialog>
  )
}

interface LeaveDialogProps {
  title: string
  /** Label of the button that leaves. */
  leave: ReactNode
  onStay: () => void
  onLeave: () => void
  children: ReactNode
}

/** Asks before what was entered is lost: whoever confirms without looking stays. */
export function LeaveDialog({ title, leave, onStay, onLeave, children }: LeaveDialogProps) {
  return (
    <ActionDialog
      title={title}
      onClose={onStay}
      onSubmit={onLeave}
      cancel={<Trans>Stay here</Trans>}
      submit={leave}
      submitProps={{ color: 'red' }}
      beginsAt="cancel"
    >
      {children}
    </ActionDialog>
  )
}
