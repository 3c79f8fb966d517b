// The command palette (Ctrl+K): classes, the panels and settings of the class that is open, pages, and what can be done
// here, found by name; settings by their help, too. What can be done here is what has a key: whatever is on screen says so itself.

import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMantineColorScheme } from '@mantine/core'
import { FIRST_PANEL } from '../links/address'
import '@mantine/spotlight/styles.layer.css'
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { FoundClassesDocument } from '../api/reseller/graphql'
import { useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { useSession } from '../session/ViewerContext'
import { useDebounced } from '../ui/debounced'
import {
  IconCommand,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconPanel,
  IconProduct,
  IconQuery,
  IconSearch,
  IconSignOut,
  IconSun,
} from '../ui/icons'
import { choose } from '../ui/language'
import type { Destination } from '../ui/pages'
import { useShortcuts } from '../ui/shortcuts'

const ICON = 18

/** Keys of the palette itself, and of what it lists in its own words. */
const OPENED_BY_ITSELF = ['mod+k', '?']

const CLASSES = msg`Customer classes`
const PANELS = msg`Panels`
const SETTINGS = msg`Settings`
const PAGES = msg`Pages`
const ACTIONS = msg`Actions`

interface PaletteProps {
  /** Counts how often the palette was asked for: each time it opens. */
  asked: number
  destinations: readonly Destination[]
  onKeys: () => void
}

/** Classes whose name has what was typed, and whether they are still searched for. */
function useClasses(query: string): { classes: SpotlightActionData[]; isSearching: boolean } {
  const navigate = useNavigate()
  const name = useDebounced(query.trim())
  const [{ data, fetching }] = useQuery({ query: FoundClassesDocument, variables: { name }, pause: name === '' })
  const isSearching = fetching || name !== query.trim()
  if (name === '') return { classes: [], isSearching }
  const classes = (data?.customerClasses.nodes ?? []).map((found) => ({
    id: found.id,
    label: found.name,
    leftSection: <IconProduct size={ICON} />,
    onClick: () => void navigate({ to: '/classes/$classId/$panel', params: { classId: found.id, panel: FIRST_PANEL } }),
  }))
  return { classes, isSearching }
}

/** Enter while classes are searched for takes the first of what is found, once it is. */
function useEarlyEnter(isSearching: boolean) {
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    if (!isAsked || isSearching) return
    setAsked(false)
    document.querySelector<HTMLElement>('.mantine-Spotlight-content [data-action]')?.click()
  }, [isAsked, isSearching])
  return (event: KeyboardEvent) => {
    // Whoever types on looks for something else.
    setAsked(event.key === 'Enter' && isSearching)
    if (event.key === 'Enter' && isSearching) event.stopPropagation()
  }
}

/** The panels of the class that is open. */
function usePanels(): SpotlightActionData[] {
  const { i18n } = useLingui()
  const panels = useParts()
  const { classId } = useParams({ strict: false })
  const navigate = useNavigate()
  if (!classId) return []
  return panels.map(({ name, title, group }) => ({
    id: name,
    label: i18n._(title),
    description: group && i18n._(group),
    leftSection: <IconPanel size={ICON} />,
    onClick: () => void navigate({ to: '/classes/$classId/$panel', params: { classId, panel: name } }),
  }))
}

/** The settings of the class that is open: there are too many to list them all. */
function useSettings(query: string): SpotlightActionData[] {
  const { i18n } = useLingui()
  const panels = useParts()
  const { classId } = useParams({ strict: false })
  const navigate = useNavigate()
  const index = useFieldIndex(panels)
  if (!classId || !index || query.trim() === '') return []
  const settings = [...index].flatMap(([path, { panel, field }]) => (panel ? [{ path, panel, field }] : []))
  return settings.map(({ path, panel, field }) => ({
    id: `setting:${path}`,
    label: i18n._(field.label),
    description: i18n._(panel.title),
    keywords: field.help && i18n._(field.help),
    leftSection: <IconPanel size={ICON} />,
    onClick: () =>
      void navigate({ to: '/classes/$classId/$panel', params: { classId, panel: panel.name } }).then(() =>
        focusField(field.name),
      ),
  }))
}

/** Go to a field as soon as its panel is drawn. */
function focusField(name: string, tries = 60): void {
  const field = document.querySelector<HTMLElement>(`main [data-path="${name}"]`)
  if (field) field.focus()
  else if (tries > 0) requestAnimationFrame(() => focusField(name, tries - 1))
}

export default function Palette({ asked, destinations, onKeys }: PaletteProps) {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const { leave } = useSession()
  const { setColorScheme } = useMantineColorScheme()
  const [query, setQuery] = useState('')
  const shortcuts = useShortcuts()
  useEffect(() => {
    if (asked > 0) spotlight.open()
  }, [asked])

  const pages: SpotlightActionData[] = destinations.map(({ label, icon: Icon, place }) => ({
    id: `page:${'params' in place ? place.params.kind : place.to}`,
    label: i18n._(label),
    leftSection: Icon && <Icon size={ICON} />,
    onClick: () => void navigate(place),
  }))
  const actions: SpotlightActionData[] = [
    ...shortcuts
      .filter(({ keys }) => !OPENED_BY_ITSELF.includes(keys))
      .map(({ keys, label, run }) => ({
        id: `key:${keys}`,
        label: i18n._(label),
        leftSection: <IconCommand size={ICON} />,
        onClick: run,
      })),
    {
      id: 'light',
      label: t`Use the light theme`,
      leftSection: <IconSun size={ICON} />,
      onClick: () => setColorScheme('light'),
    },
    {
      id: 'dark',
      label: t`Use the dark theme`,
      leftSection: <IconMoon size={ICON} />,
      onClick: () => setColorScheme('dark'),
    },
    {
      id: 'language',
      label: i18n.locale === 'de' ? 'Use English' : 'Deutsch verwenden',
      leftSection: <IconLanguage size={ICON} />,
      onClick: () => void choose(i18n.locale === 'de' ? 'en' : 'de'),
    },
    { id: 'keys', label: t`Keyboard shortcuts`, leftSection: <IconKeyboard size={ICON} />, onClick: onKeys },
    { id: 'sign-out', label: t`Sign out`, leftSection: <IconSignOut size={ICON} />, onClick: leave },
  ]
  const { classes, isSearching } = useClasses(query)
  const takeEarlyEnter = useEarlyEnter(isSearching)
  const groups: SpotlightActionGroupData[] = [
    { group: i18n._(CLASSES), actions: classes },
    { group: i18n._(PANELS), actions: usePanels() },
    { group: i18n._(SETTINGS), actions: useSettings(query) },
    {
      group: i18n._(PAGES),
      actions: [
        ...pages,
        {
          id: 'graphiql',
          label: 'GraphiQL',
          description: t`Query the API as yourself`,
          leftSection: <IconQuery size={ICON} />,
          onClick: () => window.location.assign('/graphiql'),
        },
      ],
    },
    { group: i18n._(ACTIONS), actions },
  ].filter((group) => group.actions.length > 0)
  return (
    <Spotlight
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={480}
      // The app's own keys open it, so that the list of keys knows of it.
      shortcut={null}
      nothingFound={t`Nothing found.`}
      attributes={{ content: { 'aria-label': t`Search or run a command` } }}
      searchProps={{
        leftSection: <IconSearch size={ICON} />,
        placeholder: t`Search or run a command…`,
        'aria-label': t`Search or run a command`,
        onKeyDownCapture: takeEarlyEnter,
      }}
    />
  )
}
