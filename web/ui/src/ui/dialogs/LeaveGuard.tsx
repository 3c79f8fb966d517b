// Guard of unsaved input: asks before a page with some is left.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { LeaveDialog } from './Dialog'

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
  if (leaving.status !== 'blocked') return null
  return (
    <LeaveDialog
      title={t`Leave without saving?`}
      leave={<Trans>Leave</Trans>}
      onStay={leaving.reset}
      onLeave={leaving.proceed}
    >
      <Text>
        <Plural value={changes()} one="# change has not been saved." other="# changes have not been saved." />
      </Text>
    </LeaveDialog>
  )
}
