// Ways to a class as it will be, and to what is planned of it.

import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { FIRST_PANEL, HISTORY_VIEW } from '../links/address'

export function LookButton({ classId, time }: { classId: string; time: string }) {
  return (
    <Button
      size="sm"
      variant="default"
      renderRoot={(props) => (
        <Link to="/classes/$classId/$panel" params={{ classId, panel: FIRST_PANEL }} search={{ time }} {...props} />
      )}
    >
      <Trans>See the class as it will be</Trans>
    </Button>
  )
}

export function CompareButton({ classId, time }: { classId: string; time: string }) {
  return (
    <Button
      size="sm"
      variant="default"
      renderRoot={(props) => (
        <Link
          to="/classes/$classId/$panel"
          params={{ classId, panel: HISTORY_VIEW }}
          search={{ a: 'now', b: { time } }}
          {...props}
        />
      )}
    >
      <Trans>Compare with now</Trans>
    </Button>
  )
}

/** Opens the class with what is planned, or was asked for, as edits. */
export function ChangeButton({ classId, id }: { classId: string; id: string }) {
  return (
    <Button
      size="sm"
      variant="default"
      renderRoot={(props) => (
        <Link
          to="/classes/$classId/$panel"
          params={{ classId, panel: FIRST_PANEL }}
          search={{ change: id }}
          {...props}
        />
      )}
    >
      <Trans>Change…</Trans>
    </Button>
  )
}
