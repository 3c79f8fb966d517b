// The frame around the pages of the app: header, navigation, palette and keys.

import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { AppShell, Burger } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { takeUp, useTourPlace } from '../keys/tour'
import { KindsContext } from '../links/address'
import { DENSITY_KEY, useDensity } from '../preferences/useDensity'
import { useSession } from '../session/ViewerContext'
import { useFocusKept } from '../ui/dialogs/focusKept'
import { withDeskWords } from '../ui/language/language'
import type { Destination } from '../ui/pages'
import { holdKeys, useShortcut, useShortcutKeys } from '../ui/shortcuts'
import { Header } from './Header'
import { Navigation } from './Navigation'

const loadPalette = () => import('../palette/Palette')
const Palette = lazy(loadPalette)
const TourCard = lazy(withDeskWords(() => import('../tour/TourCard')))
const PreferencesDialog = lazy(withDeskWords(() => import('../preferences/PreferencesDialog')))
const ShortcutList = lazy(() => import('../keys/ShortcutList'))

const PALETTE_LOADED_AFTER_MS = 2000
const HEADER_HEIGHT = 48
/** A rail of icons, until the screen is wide: it opens over the page for whoever points at it or comes to it by keys. */
const RAIL_WIDTH = 52
const NAVIGATION_WIDTH = 216

const OPEN_PALETTE = msg`Open the command palette`
const DENSITY = msg`Compact or comfortable forms and lists`
const SHOW_KEYS = msg`Show the keyboard shortcuts`

export function Shell({ destinations }: { destinations: readonly Destination[] }) {
  const { t } = useLingui()
  const [navigation, setNavigation] = useDisclosure()
  const [keys, setKeys] = useDisclosure()
  const [isPreferring, preferences] = useDisclosure()
  const [openings, setOpenings] = useState(0)
  const { userName } = useSession().viewer
  const tour = useTourPlace(userName)
  const kinds = useMemo(
    () => new Set(destinations.flatMap(({ link }) => ('params' in link ? [link.params.kind] : []))),
    [destinations],
  )
  const askPalette = () => {
    holdKeys()
    setOpenings((times) => times + 1)
  }

  // Whoever asks for the palette types on at once: it has to be there by then.
  useEffect(() => {
    const waiting = window.setTimeout(() => void loadPalette(), PALETTE_LOADED_AFTER_MS)
    return () => window.clearTimeout(waiting)
  }, [])
  const [isCompact, toggleDensity] = useDensity()
  useEffect(() => {
    document.documentElement.dataset.density = isCompact ? 'compact' : 'comfortable'
  }, [isCompact])
  useFocusKept()
  useShortcutKeys()
  useShortcut('mod+k', OPEN_PALETTE, askPalette)
  useShortcut('?', SHOW_KEYS, setKeys.open)
  useShortcut(DENSITY_KEY, DENSITY, toggleDensity)

  return (
    <AppShell
      header={{ height: HEADER_HEIGHT }}
      navbar={{ width: { sm: RAIL_WIDTH, xl: NAVIGATION_WIDTH }, breakpoint: 'sm', collapsed: { mobile: !navigation } }}
      padding="lg"
    >
      <AppShell.Header>
        <Header
          before={
            <Burger
              opened={navigation}
              onClick={setNavigation.toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t`Navigation`}
            />
          }
          onPalette={askPalette}
          onPreferences={preferences.open}
          homeLink={(props) => <Link to="/classes" {...props} />}
        />
      </AppShell.Header>
      <Navigation destinations={destinations} onGo={setNavigation.close} />
      <AppShell.Main>
        <KindsContext value={kinds}>
          <Outlet />
        </KindsContext>
      </AppShell.Main>
      <Suspense>{tour?.on && <TourCard stop={tour.stop} />}</Suspense>
      <Suspense>
        {openings > 0 && (
          <Palette
            openings={openings}
            destinations={destinations}
            onKeys={setKeys.open}
            onTour={() => takeUp(userName)}
            onPreferences={preferences.open}
          />
        )}
        {isPreferring && <PreferencesDialog onClose={preferences.close} />}
        {keys && <ShortcutList opened onClose={setKeys.close} />}
      </Suspense>
    </AppShell>
  )
}
