// A panel in the overview: a link to it, with what matters in it in a line or two.

import { useLingui } from '@lingui/react/macro'
import { Badge, Skeleton, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment, useSyncExternalStore } from 'react'
import type { DraftStore } from '../../changes/drafts'
import type { Panel } from '../../panels/panel'
import { IconGo, IconNotAvailable } from '../../ui/icons'
import type { PanelOverview } from './panelOverview'

interface PanelSummaryProps {
  classId: string
  panel: Panel
  /** Absent while its words are on their way. */
  overview?: PanelOverview
  drafts: DraftStore
}

export function PanelSummary({ classId, panel, overview, drafts }: PanelSummaryProps) {
  const { t, i18n } = useLingui()
  const isChanged = useSyncExternalStore(drafts.subscribe, () => drafts.changesIn(panel.name) > 0)
  return (
    <div className="app-summary" data-unavailable={overview?.unavailable || undefined}>
      <div className="app-summary-head">
        <Link to="/classes/$classId/$panel" params={{ classId, panel: panel.name }} className="app-summary-link">
          {i18n._(panel.title)}
        </Link>
        {isChanged && (
          <Badge variant="light" size="sm">
            {t`Not saved yet`}
          </Badge>
        )}
        <Text span fz="xs" c="dimmed" className="app-summary-count">
          {overview?.unavailable && <IconNotAvailable size={14} aria-hidden />}
          {overview?.count}
        </Text>
      </div>
      {overview ? (
        <p>
          {overview.clauses.map(({ text, differs }, index) => (
            <Fragment key={text}>
              {index > 0 && ', '}
              {differs ? <strong>{text}</strong> : text}
            </Fragment>
          ))}
        </p>
      ) : (
        <Skeleton height={12} my={4} width="80%" />
      )}
      <IconGo size={16} aria-hidden className="app-summary-go" />
    </div>
  )
}
