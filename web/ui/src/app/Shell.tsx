// The frame around the pages of the app: header, navigation, palette and keys.

import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { AppShell, Burger } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useShortcut, useShortcutKeys } from '../keys/shortcuts'
import { KindsContext } from '../records/address'
import { Header } from './Header'
import { Navigation } from './Navigation'
import type { Destination } from './pages'

const Palette = lazy(() => import('../palette/Palette'))
const ShortcutList = lazy(() => import('../keys/ShortcutList'))

const HEADER_HEIGHT = 56
const NAVIGATION_WIDTH = 232

const OPEN_PALETTE = msg`Open the command palette`
const SHOW_KEYS = msg`Show the keys`

export function Shell({ destinations }: { destinations: readonly Destination[] }) {
  const { t } = useLingui()
  const [navigation, setNavigation] = useDisclosure()
  const [keys, setKeys] = useDisclosure()
  const [asked, setAsked] = useState(0)
  const kinds = useMemo(
    () => new Set(destinations.flatMap(({ place }) => ('params' in place ? [place.params.kind] : []))),
    [destinations],
  )
  const askPalette = () => setAsked((times) => times + 1)

  useShortcutKeys()
  useShortcut('mod+k', OPEN_PALETTE, askPalette)
  useShortcut('?', SHOW_KEYS, setKeys.open)

  return (
    <AppShell
      header={{ height: HEADER_HEIGHT }}
      navbar={{ width: NAVIGATION_WIDTH, breakpoint: 'sm', collapsed: { mobile: !navigation } }}
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
          homeLink={(props) => <Link to="/classes" {...props} />}
        />
      </AppShell.Header>
      <Navigation destinations={destinations} onGo={setNavigation.close} />
      <AppShell.Main>
        <KindsContext value={kinds}>
          <Outlet />
        </KindsContext>
      </AppShell.Main>
      <Suspense>
        {asked > 0 && <Palette asked={asked} destinations={destinations} onKeys={setKeys.open} />}
        {keys && <ShortcutList opened onClose={setKeys.close} />}
      </Suspense>
    </AppShell>
  )
}
