// Where one can go: the destinations of the role's app, group by group, and GraphiQL.

import { useLingui } from '@lingui/react/macro'
import { AppShell, NavLink, ScrollArea, Text } from '@mantine/core'
import { Link, useRouterState } from '@tanstack/react-router'
import { Fragment, memo } from 'react'
import { IconQuery } from '../ui/icons'
import type { Destination, PageLink } from '../ui/pages'

/** The address of a place, as it begins within the app. */
export function addressOf(link: PageLink): string {
  return 'params' in link ? link.to.replace('$kind', link.params.kind) : link.to
}

interface NavigationLineProps {
  link: PageLink
  label: string
  icon: Destination['icon']
  isHere: boolean
  onGo: () => void
}

/** Drawn again only where somebody comes to the place or leaves it. */
const NavigationLine = memo(function NavigationLine({ link, label, icon: Icon, isHere, onGo }: NavigationLineProps) {
  return (
    <NavLink
      renderRoot={(props) => <Link {...link} {...props} onClick={onGo} />}
      label={label}
      leftSection={<Icon size={18} />}
      active={isHere}
      aria-current={isHere ? 'page' : undefined}
    />
  )
})

interface NavigationProps {
  destinations: readonly Destination[]
  onGo: () => void
}

export function Navigation({ destinations, onGo }: NavigationProps) {
  const { t, i18n } = useLingui()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <AppShell.Navbar aria-label={t`Main`} className="app-navigation">
      <ScrollArea p={8} type="auto" scrollbarSize={6}>
        {destinations.map(({ label, group, icon: Icon, link }, index) => {
          const address = addressOf(link)
          const here = path === address || path.startsWith(`${address}/`)
          return (
            <Fragment key={address}>
              {group && group.id !== destinations[index - 1]?.group?.id && (
                <Text size="xs" c="dimmed" fw={600} className="app-navigation-group">
                  {i18n._(group)}
                </Text>
              )}
              <NavigationLine link={link} label={i18n._(label)} icon={Icon} isHere={here} onGo={onGo} />
            </Fragment>
          )
        })}
        <NavLink href="/graphiql" label="GraphiQL" leftSection={<IconQuery size={18} />} />
      </ScrollArea>
    </AppShell.Navbar>
  )
}
