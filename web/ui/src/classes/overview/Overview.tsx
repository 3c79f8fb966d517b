// First page of a class: its facts, a summary of every panel, its customers, and its last changes.

import './overview.css'
import { Paper, Skeleton, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, memo, Suspense } from 'react'
import type { WriteBeside } from '../../changes/draftEditor'
import type { DraftStore } from '../../changes/drafts'
import type { Problems } from '../../forms/problems/problems'
import { PanelFacts } from '../../panels/page/PanelFacts'
import { PanelForm } from '../../panels/page/PanelForm'
import type { Panel } from '../../panels/panel'
import { useMayWrite } from '../../session/useMayWrite'
import { WITH_A_PICTURE } from '../../ui/theme'
import { ReadOnlyNotice } from '../editor/ReadOnlyNotice'
import { type ClassDetails, useWorkspace } from '../workspace'
import { LastChanges } from './LastChanges'
import { PanelSummaries } from './PanelSummaries'
import { UsedBy } from './UsedBy'
import { useClassUse } from './useClassUse'

const CollectionStrip = lazy(() => import('./CollectionStrip'))

interface OverviewProps {
  /** The panel with the fields of the class itself. */
  panel: Panel
  /** All panels of the role. */
  panels: readonly Panel[]
  customerClass: ClassDetails
  drafts: DraftStore
  /** Problems of the class's own fields. */
  errors: Problems
  /** Another number where the form starts again. */
  round: number
  isReadOnly: boolean
  onWrite: WriteBeside
}

export default memo(function Overview({ panel, panels, customerClass, drafts, errors, ...others }: OverviewProps) {
  const { round, isReadOnly, onWrite } = others
  const { sharing } = useWorkspace()
  const mayWrite = useMayWrite()
  const { changes, overriding } = useClassUse(customerClass)
  const isWide = useMediaQuery(WITH_A_PICTURE, false, { getInitialValueInEffect: false })
  return (
    <Stack gap="sm" className="app-overview">
      {isReadOnly && <ReadOnlyNotice customerClass={customerClass} />}
      <Paper withBorder px="md" py="sm">
        {isReadOnly ? (
          <PanelFacts panel={panel} customerClass={customerClass} hidesTitle />
        ) : (
          <PanelForm
            key={round}
            panel={panel}
            customerClass={customerClass}
            drafts={drafts}
            errors={errors}
            hidesTitle
          />
        )}
        {sharing && mayWrite && (
          <div className="app-fields app-overview-share">
            <Suspense fallback={<Skeleton height="var(--app-control)" width={240} />}>
              <sharing.Switch customerClass={customerClass} onWrite={onWrite} />
            </Suspense>
          </div>
        )}
      </Paper>
      <PanelSummaries
        customerClass={customerClass}
        panels={panels}
        drafts={drafts}
        isReadOnly={isReadOnly}
        logged={changes}
      />
      <div className="app-asides">
        {isWide && (
          <Suspense fallback={<Skeleton height={180} className="app-strip" />}>
            <CollectionStrip customerClass={customerClass} />
          </Suspense>
        )}
        {isWide && <LastChanges customerClass={customerClass} panels={panels} />}
        <UsedBy customerClass={customerClass} overriding={overriding} onWrite={onWrite} />
      </div>
    </Stack>
  )
})
