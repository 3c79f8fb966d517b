// Page of one panel: its title, and its form once that is loaded.

import { useLingui } from '@lingui/react/macro'
import { Group, Stack, Title, VisuallyHidden } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { HeadingLevel } from '../../forms/Section'
import { FormSkeleton } from '../../ui/states'
import type { Panel } from '../panel'
import { type LoadedPanel, loadedPanel, loadPanel } from './loading'

const SKELETON_FIELDS = 6

interface PanelPageProps {
  panel: Panel
  /** Notice before anything of the panel. */
  notice?: ReactNode
  /** Its place on the page says what it is: the title is only read out. */
  hidesTitle?: boolean
  /** Content beside the title. */
  beside?: ReactNode
  children: (loaded: LoadedPanel) => ReactNode
}

export function PanelPage({ panel, notice, hidesTitle = false, beside, children }: PanelPageProps) {
  const { i18n } = useLingui()
  const [loaded, setLoaded] = useState(() => loadedPanel(panel))
  useEffect(() => {
    let current = true
    void loadPanel(panel).then((next) => current && setLoaded(next))
    return () => {
      current = false
    }
  }, [panel])
  return (
    <Stack gap="xs">
      {notice}
      {hidesTitle ? (
        <VisuallyHidden component="h2">{i18n._(panel.title)}</VisuallyHidden>
      ) : (
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h4">
            {i18n._(panel.title)}
          </Title>
          {beside}
        </Group>
      )}
      {loaded ? <HeadingLevel value={3}>{children(loaded)}</HeadingLevel> : <FormSkeleton fields={SKELETON_FIELDS} />}
    </Stack>
  )
}
