// The sign-in over what is open, when a session ended while someone worked, or became someone else's in another tab.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Text } from '@mantine/core'
import { useFocusReturn } from '../ui/dialogs/focusKept'
import { SignInForm } from './SignInForm'
import type { Viewer } from './session'

interface SignInAgainProps {
  userName: string
  /** Who is signed in instead. */
  other?: Viewer
  onSignedIn: (viewer: Viewer) => void
  /** Someone else wants to work here, or the same person no more. */
  onLeave: () => void
}

export default function SignInAgain({ userName, other: instead, onSignedIn, onLeave }: SignInAgainProps) {
  const other = instead && (instead.displayName || instead.userName)
  const { t } = useLingui()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={other ? t`${other} is signed in now` : t`Your session has ended`}
      centered
    >
      <Text mb="md">
        {other ? (
          <Trans>
            Someone has signed in as {other} in this browser. Sign in again to continue. Nothing you have entered is
            lost.
          </Trans>
        ) : (
          <Trans>Sign in again to continue. Nothing you have entered is lost.</Trans>
        )}
      </Text>
      <SignInForm userName={userName} onSignedIn={onSignedIn} />
      <Button variant="subtle" fullWidth mt="xs" onClick={onLeave}>
        {other ? <Trans>Go on as {other}, without saving</Trans> : <Trans>Sign in as someone else</Trans>}
      </Button>
    </Modal>
  )
}
