// Asked before the session is ended while something is not saved.

import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { LeaveDialog } from '../ui/dialogs/Dialog'

interface SignOutDialogProps {
  onStay: () => void
  onLeave: () => void
}

export default function SignOutDialog(props: SignOutDialogProps) {
  const { t } = useLingui()
  return (
    <LeaveDialog title={t`Sign out without saving?`} leave={<Trans>Sign out</Trans>} {...props}>
      <Text>
        <Trans>Your unsaved changes will be lost.</Trans>
      </Text>
    </LeaveDialog>
  )
}
