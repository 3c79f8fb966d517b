// Asks before changes that were not saved are left behind. Moving between the panels of a class leaves nothing behind.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'

interface LeaveGuardProps {
  classId: string
  changes: number
}

export function LeaveGuard({ classId, changes }: LeaveGuardProps) {
  const { t } = useLingui()
  const leaving = useBlocker({
    shouldBlockFn: ({ next }) => changes > 0 && !('classId' in next.params && next.params.classId === classId),
    enableBeforeUnload: () => changes > 0,
    withResolver: true,
  })
  return (
    <Modal
      opened={leaving.status === 'blocked'}
      onClose={() => leaving.reset?.()}
      title={t`Leave without saving?`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Text mb="md">
        <Plural value={changes} one="# change has not been saved." other="# changes have not been saved." />
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => leaving.reset?.()} data-autofocus>
          <Trans>Stay here</Trans>
        </Button>
        <Button color="red" onClick={() => leaving.proceed?.()}>
          <Trans>Leave</Trans>
        </Button>
      </Group>
    </Modal>
  )
}
