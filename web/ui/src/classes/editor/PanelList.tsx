// The panels of a class, with a dot where something was changed or is wrong.

import { useLingui } from '@lingui/react/macro'
import { Box, Divider, NavLink, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { Panel } from '../../panels/panel'
import { VIEWS } from './views'

export const PANEL_LIST_WIDTH = 220

interface PanelListProps {
  classId: string
  panels: readonly Panel[]
  open: string
  changed: (panel: Panel) => boolean
  failed: (panel: Panel) => boolean
}

export function PanelList({ classId, panels, open, changed, failed }: PanelListProps) {
  const { t, i18n } = useLingui()
  return (
    <Box component="nav" aria-label={t`Panels`} w={PANEL_LIST_WIDTH} style={{ flexShrink: 0 }}>
      {panels.map((panel, index) => (
        <Fragment key={panel.name}>
          {panel.group && panel.group !== panels[index - 1]?.group && (
            <Text size="xs" c="dimmed" fw={600} px="sm" pt="sm" pb={4}>
              {i18n._(panel.group)}
            </Text>
          )}
          <NavLink
            renderRoot={(props) => (
              <Link to="/classes/$classId/$panel" params={{ classId, panel: panel.name }} {...props} />
            )}
            label={i18n._(panel.title)}
            active={panel.name === open}
            aria-current={panel.name === open ? 'page' : undefined}
            rightSection={
              failed(panel) ? (
                <Dot colour="var(--mantine-color-error)" label={t`has errors`} />
              ) : changed(panel) ? (
                <Dot colour="var(--app-accent)" label={t`changed`} />
              ) : undefined
            }
          />
        </Fragment>
      ))}
      <Divider my="xs" />
      {VIEWS.map(({ name, title }) => (
        <NavLink
          key={name}
          renderRoot={(props) => <Link to="/classes/$classId/$panel" params={{ classId, panel: name }} {...props} />}
          label={i18n._(title)}
          active={name === open}
          aria-current={name === open ? 'page' : undefined}
        />
      ))}
    </Box>
  )
}

function Dot({ colour, label }: { colour: string; label: string }) {
  return <Box role="img" aria-label={label} title={label} w={8} h={8} bg={colour} style={{ borderRadius: '50%' }} />
}
