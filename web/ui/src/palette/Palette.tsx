// The command palette (Ctrl+K): everywhere one can go and what one can do, found by name.

import { useLingui } from '@lingui/react/macro'
import { useMantineColorScheme } from '@mantine/core'
import '@mantine/spotlight/styles.layer.css'
import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight'
import { useEffect } from 'react'
import {
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconProduct,
  IconQuery,
  IconSearch,
  IconSignOut,
  IconSun,
} from '../app/icons'
import { choose } from '../app/language'
import { useSession } from '../session/ViewerContext'

interface PaletteProps {
  /** Counts how often the palette was asked for: each time it opens. */
  asked: number
  onClasses: () => void
  onKeys: () => void
}

export default function Palette({ asked, onClasses, onKeys }: PaletteProps) {
  const { t, i18n } = useLingui()
  const { leave } = useSession()
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => {
    if (asked > 0) spotlight.open()
  }, [asked])
  const actions: SpotlightActionData[] = [
    { id: 'classes', label: t`Customer classes`, leftSection: <IconProduct size={18} />, onClick: onClasses },
    {
      id: 'graphiql',
      label: 'GraphiQL',
      description: t`Query the API as yourself`,
      leftSection: <IconQuery size={18} />,
      onClick: () => window.location.assign('/graphiql'),
    },
    {
      id: 'light',
      label: t`Use the light theme`,
      leftSection: <IconSun size={18} />,
      onClick: () => setColorScheme('light'),
    },
    {
      id: 'dark',
      label: t`Use the dark theme`,
      leftSection: <IconMoon size={18} />,
      onClick: () => setColorScheme('dark'),
    },
    i18n.locale === 'de'
      ? { id: 'en', label: 'Use English', leftSection: <IconLanguage size={18} />, onClick: () => void choose('en') }
      : {
          id: 'de',
          label: 'Deutsch verwenden',
          leftSection: <IconLanguage size={18} />,
          onClick: () => void choose('de'),
        },
    { id: 'keys', label: t`Keys`, leftSection: <IconKeyboard size={18} />, onClick: onKeys },
    { id: 'sign-out', label: t`Sign out`, leftSection: <IconSignOut size={18} />, onClick: leave },
  ]
  return (
    <Spotlight
      actions={actions}
      // The app's own keys open it, so that the list of keys knows of it.
      shortcut={null}
      nothingFound={t`Nothing found.`}
      attributes={{ content: { 'aria-label': t`Find or do` } }}
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: t`Find or do…`,
        'aria-label': t`Find or do`,
      }}
    />
  )
}
