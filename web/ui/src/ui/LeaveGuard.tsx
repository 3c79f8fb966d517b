// Asks before what was entered is left behind.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { Dialog } from './Dialog'

interface LeaveGuardProps {
  /** Asked when somebody leaves, so that what was saved a moment ago counts no more. */
  changes: () => number
  /** The class whose pages are one: moving between its panels leaves nothing behind. */
  classId?: string
}

export function LeaveGuard({ changes, classId }: LeaveGuardProps) {
  const { t } = useLingui()
  const leaving = useBlocker({
    shouldBlockFn: ({ next }) => {
      const stays = classId !== undefined && 'classId' in next.params && next.params.classId === classId
      return !stays && changes() > 0
    },
    enableBeforeUnload: () => changes() > 0,
    withResolver: true,
  })
  return (
    <Dialog opened={leaving.status === 'blocked'} onClose={() => leaving.reset?.()} title={t`Leave without saving?`}>
      <Text mb="md">
        <Plural value={changes()} one="# change has not been saved." other="# changes have not been saved." />
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => leaving.reset?.()} data-autofocus>
          <Trans>Stay here</Trans>
        </Button>
        <Button color="red" onClick={() => leaving.proceed?.()}>
          <Trans>Leave</Trans>
        </Button>
      </Group>
    </Dialog>
  )
}
