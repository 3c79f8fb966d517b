// Log of a class in its overview: a link to it, with the number of changes and the last of them.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ACTION_WORDS } from '../../audit/actions'
import { useApprovals } from '../../changes/approval'
import { LOG_VIEW } from '../../links/address'
import type { Panel } from '../../panels/panel'
import { IconGo } from '../../ui/icons'
import { useFormats } from '../../ui/language/formats'
import type { ClassDetails } from '../workspace'
import { panelsOf } from './LastChanges'

interface LogSummaryProps {
  customerClass: ClassDetails
  panels: readonly Panel[]
  /** Changes in the log; undefined while they are counted. */
  changes?: number
}

export function LogSummary({ customerClass: { id, versions }, panels, changes }: LogSummaryProps) {
  const { i18n } = useLingui()
  const { moment } = useFormats()
  const approvals = useApprovals()
  const [last] = versions?.nodes ?? []
  const changed =
    last?.action === 'UPDATE' ? panelsOf(last, panels, approvals?.isMark).map(({ title }) => i18n._(title)) : []
  return (
    <div className="app-summary">
      <div className="app-summary-head">
        <Link to="/classes/$classId/$panel" params={{ classId: id, panel: LOG_VIEW }} className="app-summary-link">
          <Trans>Audit log</Trans>
        </Link>
        <Text span fz="xs" c="dimmed" className="app-summary-count">
          {changes !== undefined && <Plural value={changes} one="# change" other="# changes" />}
        </Text>
      </div>
      {last && (
        <p>
          {moment(last.at)}: {changed.length > 0 ? changed.join(', ') : i18n._(ACTION_WORDS[last.action])}{' '}
          <Trans>by {last.userName}</Trans>
        </p>
      )}
      <IconGo size={16} aria-hidden className="app-summary-go" />
    </div>
  )
}
