// Asked before the session is ended while something is not saved.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Text } from '@mantine/core'
import { Dialog } from '../ui/Dialog'

interface SignOutDialogProps {
  onStay: () => void
  onLeave: () => void
}

export default function SignOutDialog({ onStay, onLeave }: SignOutDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog onClose={onStay} title={t`Sign out without saving?`}>
      <Text mb="md">
        <Trans>What you have entered here and not saved will be lost.</Trans>
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onStay} data-autofocus>
          <Trans>Stay here</Trans>
        </Button>
        <Button color="red" onClick={onLeave}>
          <Trans>Sign out</Trans>
        </Button>
      </Group>
    </Dialog>
  )
}
