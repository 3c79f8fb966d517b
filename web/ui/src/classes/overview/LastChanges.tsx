// Last changes of a class: when, by whom, and in which panels.

import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Group, Paper, Text, Title } from '@mantine/core'
import { ACTION_WORDS } from '../../audit/actions'
import { type Approvals, useApprovals } from '../../changes/approval'
import { leadsInto } from '../../changes/part'
import { LOG_VIEW } from '../../links/address'
import { toClass } from '../../links/toClass'
import type { Panel } from '../../panels/panel'
import { useFormats } from '../../ui/language/formats'
import { changedPaths } from '../../versions/version'
import type { ClassDetails, ClassVersion } from '../workspace'

/** The panels that a version changed, in their order. */
export function panelsOf(
  version: ClassVersion,
  panels: readonly Panel[],
  isMark?: Approvals['isMark'],
): readonly Panel[] {
  const paths = changedPaths(version.changes.nodes, isMark)
  return panels.filter((panel) => paths.some((path) => leadsInto(panel, path)))
}

interface LastChangesProps {
  customerClass: ClassDetails
  panels: readonly Panel[]
}

export function LastChanges({ customerClass, panels }: LastChangesProps) {
  const { i18n } = useLingui()
  const { moment } = useFormats()
  const approvals = useApprovals()
  const versions = customerClass.versions?.nodes ?? []
  if (versions.length === 0) return null
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="last-changes">
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5" id="last-changes">
          <Trans>Last changes</Trans>
        </Title>
        <Anchor size="sm" className="app-no-print" renderRoot={toClass(customerClass.id, LOG_VIEW)}>
          <Trans>Whole log</Trans>
        </Anchor>
      </Group>
      <dl className="app-facts">
        {versions.map((version) => {
          const changed = version.action === 'UPDATE' ? panelsOf(version, panels, approvals?.isMark) : []
          return (
            <div key={version.id}>
              <dt>{moment(version.at)}</dt>
              <dd>
                {changed.length > 0
                  ? changed.map(({ title }) => i18n._(title)).join(', ')
                  : i18n._(ACTION_WORDS[version.action])}{' '}
                <Text span fz="inherit" c="dimmed">
                  <Trans>by {version.userName}</Trans>
                </Text>
              </dd>
            </div>
          )
        })}
      </dl>
    </Paper>
  )
}
