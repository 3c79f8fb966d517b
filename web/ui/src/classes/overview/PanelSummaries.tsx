// Every panel of a class in its order, each with its summary; what differs from the defaults is marked.

import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Paper, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import type { DraftStore } from '../../changes/drafts'
import { PrintButton } from '../../forms/facts/PrintButton'
import type { Panel } from '../../panels/panel'

import { ReadingControls } from '../../preferences/ReadingControls'
import { hasHistory } from '../editor/views'
import type { ClassDetails } from '../workspace'
import { LogSummary } from './LogSummary'
import { PanelSummary } from './PanelSummary'
import { usePanelForms } from './panelForms'
import { panelOverview } from './panelOverview'

interface PanelSummariesProps {
  customerClass: ClassDetails
  /** All panels of the role. */
  panels: readonly Panel[]
  drafts: DraftStore
  isReadOnly: boolean
  /** Changes in the log; undefined while they are counted. */
  logged?: number
}

export function PanelSummaries({ customerClass, panels, drafts, isReadOnly, logged }: PanelSummariesProps) {
  const { i18n } = useLingui()
  const forms = usePanelForms(panels)
  const { id, currency } = customerClass
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words.
  const overviews = useMemo(
    () =>
      new Map(
        panels.flatMap((panel) => {
          const own = forms?.get(panel.name)
          return own ? [[panel.name, panelOverview(panel, own, customerClass, currency?.name)] as const] : []
        }),
      ),
    [panels, forms, customerClass, currency, i18n.locale],
  )
  // The page itself is the panel of what stands at no path.
  const shown = panels.filter(({ path }) => path.length > 0)
  return (
    <section aria-labelledby="panels-of-class">
      <Group gap="4px 16px" mb={4}>
        <Title order={3} size="h4" id="panels-of-class">
          <Trans>Panels</Trans>
        </Title>
        <Text size="sm" c="dimmed" className="app-summaries-key">
          <Trans>
            <strong>Bold</strong> differs from the default
          </Trans>
        </Text>
        <div className="app-no-print">{isReadOnly ? <PrintButton /> : <ReadingControls />}</div>
      </Group>
      <Paper component="ul" withBorder className="app-summaries" aria-busy={!forms}>
        {shown.map((panel, index) => (
          <li key={panel.name}>
            {panel.group && panel.group !== shown[index - 1]?.group && (
              <Text size="xs" c="dimmed" fw={600} className="app-summary-group">
                {i18n._(panel.group)}
              </Text>
            )}
            <PanelSummary classId={id} panel={panel} overview={overviews.get(panel.name)} drafts={drafts} />
          </li>
        ))}
        {hasHistory(customerClass) && (
          <li>
            <LogSummary customerClass={customerClass} panels={panels} changes={logged} />
          </li>
        )}
      </Paper>
    </section>
  )
}
