// Ways to a class as it will be, and to what is planned of it.

import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { FIRST_PANEL, HISTORY_VIEW } from '../links/address'
import { toClass } from '../links/toClass'
import { hasCome } from './plannedChange'

/** Absent for an instant that has come: what is due is about to be applied, or to fail, and nothing is foreseen any more. */
export function LookButton({ classId, time }: { classId: string; time: string }) {
  if (hasCome(time)) return null
  return (
    <Button size="sm" variant="default" renderRoot={toClass(classId, FIRST_PANEL, { time })}>
      <Trans>See the class as it will be</Trans>
    </Button>
  )
}

export function CompareButton({ classId, time }: { classId: string; time: string }) {
  return (
    <Button size="sm" variant="default" renderRoot={toClass(classId, HISTORY_VIEW, { a: 'now', b: { time } })}>
      <Trans>Compare with now</Trans>
    </Button>
  )
}

/** Opens the class with what is planned, or was asked for, as edits. */
export function ChangeButton({ classId, id }: { classId: string; id: string }) {
  return (
    <Button size="sm" variant="default" renderRoot={toClass(classId, FIRST_PANEL, { change: id })}>
      <Trans>Change…</Trans>
    </Button>
  )
}
