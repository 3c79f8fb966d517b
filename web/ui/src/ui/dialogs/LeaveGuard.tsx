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
  /** The change of it whose settings are entered: those of another one would take their place. */
  change?: string
}

function opensOther(search: object, change: string | undefined): boolean {
  return change !== undefined && 'change' in search && search.change !== undefined && search.change !== change
}

export function LeaveGuard({ changes, classId, change }: LeaveGuardProps) {
  const { t } = useLingui()
  const leaving = useBlocker({
    shouldBlockFn: ({ next }) => {
      const stays = classId !== undefined && 'classId' in next.params && next.params.classId === classId
      return (!stays || opensOther(next.search, change)) && changes() > 0
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
