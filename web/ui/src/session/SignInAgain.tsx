// The sign-in over what is open, when a session ended while someone worked.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Text } from '@mantine/core'
import { useFocusReturn } from '../ui/dialogs/focusKept'
import { SignInForm } from './SignInForm'
import type { Viewer } from './session'

interface SignInAgainProps {
  userName: string
  onSignedIn: (viewer: Viewer) => void
  /** Someone else wants to work here, or the same person no more. */
  onLeave: () => void
}

export default function SignInAgain({ userName, onSignedIn, onLeave }: SignInAgainProps) {
  const { t } = useLingui()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t`Your session has ended`}
      centered
    >
      <Text mb="md">
        <Trans>Sign in again to continue. Nothing you have entered is lost.</Trans>
      </Text>
      <SignInForm userName={userName} onSignedIn={onSignedIn} />
      <Button variant="subtle" fullWidth mt="xs" onClick={onLeave}>
        <Trans>Sign in as someone else</Trans>
      </Button>
    </Modal>
  )
}
