// The command palette (Ctrl+K): classes, customers, panels and settings of a class, pages, and what can be done here,
// found by name and by what else people call them. What can be done here is what has a key: whatever is on screen says
// so itself. Where no class is open, a setting leads to the choice of one.

import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMantineColorScheme } from '@mantine/core'
import '@mantine/spotlight/styles.layer.css'
import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { FIRST_PANEL, KIND_OF_TYPE, NEW } from '../links/address'
import { CREATE_CLASS } from '../links/classKeys'
import { lastClass } from '../links/lastClass'
import { useMayWrite } from '../session/useMayWrite'
import { useSession } from '../session/ViewerContext'
import { IconPanel, IconProduct, IconSearch, IconUser } from '../ui/icons'
import type { Destination } from '../ui/pages'
import { runWhenThere, useShortcuts } from '../ui/shortcuts'
import { arranged, type Entry } from './arranged'
import { actionEntries, type CommandActions, pageEntries } from './commands'
import { type ClassEntry, type ClassTarget, classActionEntries, panelEntries, settingEntries } from './entries'
import { standIn } from './standIn'
import { useMatches } from './useMatches'

const ICON = 18

const BEST = msg`Best matches`
const CLASSES = msg`Customer classes`
const CUSTOMERS = msg`Customers`
const PANELS = msg`Panels`
const SETTINGS = msg`Settings`
const PAGES = msg`Pages`
const ACTIONS = msg`Actions`
const LAST = msg`Open last`
const CHOOSE = msg`Choose a class`

interface PaletteProps {
  /** Counts how often the palette was asked for: each time it opens. */
  openings: number
  destinations: readonly Destination[]
  onKeys: () => void
  onTour: () => void
  onPreferences: () => void
}

interface Action extends Entry {
  description?: string
  icon: ReactNode
  /** Something is chosen next: the palette stays. */
  stays?: boolean
  run: () => void
}

/** Enter while records are searched for takes the first of what is found, once it is. */
function useEarlyEnter(isSearching: boolean) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isOpen || isSearching) return
    setOpen(false)
    document.querySelector<HTMLElement>('.mantine-Spotlight-content [data-action]')?.click()
  }, [isOpen, isSearching])
  return (event: KeyboardEvent) => {
    // Whoever types on looks for something else.
    setOpen(event.key === 'Enter' && isSearching)
    if (event.key === 'Enter' && isSearching) event.stopPropagation()
  }
}

/** The first line is the one that Enter takes, also when lines come later, until somebody moves to another one. */
function useFirstSelected(query: string, lines: string) {
  const moved = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: new lines are what it is about.
  useEffect(() => {
    if (query !== '' && moved.current === query) return
    // The palette's own mark, which its library sets only as the text changes.
    document.querySelectorAll('.mantine-Spotlight-content [data-action]').forEach((line, place) => {
      if (place === 0) line.setAttribute('data-selected', 'true')
      else line.removeAttribute('data-selected')
    })
  }, [lines, query])
  return ({ key }: KeyboardEvent) => {
    if (key === 'ArrowDown' || key === 'ArrowUp') moved.current = query
  }
}

export default function Palette({ openings, destinations, onKeys, onTour, onPreferences }: PaletteProps) {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const { leave } = useSession()
  const mayWrite = useMayWrite()
  const { setColorScheme } = useMantineColorScheme()
  const { classId } = useParams({ strict: false })
  const panels = useParts()
  const index = useFieldIndex(panels)
  const shortcuts = useShortcuts()
  const [query, setQuery] = useState('')
  /** Entry that was chosen before the class that it is in. */
  const [chosen, setChosen] = useState<ClassEntry | null>(null)
  const matches = useMatches(query, chosen !== null)
  const { locale } = i18n
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words.
  const settings = useMemo(() => (index ? settingEntries(index, i18n) : []), [index, i18n, locale])
  const takeEarlyEnter = useEarlyEnter(matches.isSearching)
  useEffect(() => {
    if (openings > 0) spotlight.open()
  }, [openings])

  const go = (id: string, { panel, field, keys }: ClassTarget) => {
    if (keys !== undefined) runWhenThere(keys)
    void navigate({ to: '/classes/$classId/$panel', params: { classId: id, panel } }).then(
      () => field !== undefined && standIn(field),
    )
  }
  const ofClass = (entry: ClassEntry): Action => ({
    ...entry,
    icon: <IconPanel size={ICON} />,
    stays: classId === undefined,
    run: () => {
      if (classId !== undefined) return go(classId, entry.target)
      setChosen(entry)
      setQuery('')
    },
  })
  const toClass = ({ id, name }: { id: string; name: string }, description?: string): Action => ({
    id: `class:${id}`,
    label: name,
    description,
    icon: <IconProduct size={ICON} />,
    run: () => go(id, chosen?.target ?? { panel: FIRST_PANEL }),
  })

  const last = lastClass()
  const before = chosen && last && query.trim() === '' ? [toClass(last, i18n._(LAST))] : []
  const classes = matches.classes.filter(({ id }) => before.length === 0 || id !== last?.id).map((one) => toClass(one))
  const isTyped = query.trim() !== ''
  const views = classId !== undefined && last?.id === classId ? last.views : []
  const actions: CommandActions = {
    leave,
    setColorScheme,
    onKeys,
    onTour,
    onPreferences,
    ...(mayWrite && {
      onCreateClass: () => {
        runWhenThere(CREATE_CLASS.keys)
        void navigate({ to: '/classes' })
      },
      onCreateCustomer: () =>
        void navigate({ to: '/records/$kind/$id', params: { kind: KIND_OF_TYPE.Customer, id: NEW } }),
    }),
  }
  // Where no class is open, what is done with one begins with the choice of it.
  const ofAnyClass = classId === undefined && mayWrite && isTyped ? classActionEntries(i18n) : []
  const isOfAny = new Set(ofAnyClass.map(({ id }) => id))
  const groups = chosen
    ? [{ group: i18n._(CHOOSE), actions: [...before, ...classes] }]
    : arranged<Action>(
        query,
        [
          { group: i18n._(CLASSES), actions: classes },
          {
            group: i18n._(CUSTOMERS),
            actions: matches.customers.map(({ id, name, customerClass }) => ({
              id: `customer:${id}`,
              label: name,
              description: customerClass.name,
              icon: <IconUser size={ICON} />,
              run: () => void navigate({ to: '/records/$kind/$id', params: { kind: 'customers', id } }),
            })),
          },
          {
            group: i18n._(PANELS),
            // Without a class there is none of them to open at once: they wait until one is looked for.
            actions: classId || isTyped ? panelEntries([...panels, ...views], i18n).map(ofClass) : [],
          },
          { group: i18n._(SETTINGS), actions: isTyped ? settings.map(ofClass) : [] },
          { group: i18n._(PAGES), actions: pageEntries(destinations, i18n, (link) => void navigate(link)) },
          {
            group: i18n._(ACTIONS),
            actions: [
              ...actionEntries(shortcuts, i18n, actions).filter(({ id }) => !isOfAny.has(id)),
              ...ofAnyClass.map(ofClass),
            ],
          },
        ],
        i18n._(BEST),
      )
  const watchMoves = useFirstSelected(query, groups.flatMap(({ actions }) => actions.map(({ id }) => id)).join())
  const label = chosen ? t`${chosen.label}: in which class?` : t`Search or run a command`
  return (
    <Spotlight
      actions={groups.map(({ group, actions }) => ({ group, actions: actions.map(shown) }))}
      // The entries are filtered above.
      filter={(_, actions) => actions}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={() => setChosen(null)}
      scrollable
      // Keys are the page's again at once.
      transitionProps={{ transition: 'pop', duration: 200, exitDuration: 0 }}
      maxHeight={480}
      // The app's own keys open it, so that the list of keys knows of it.
      shortcut={null}
      nothingFound={t`Nothing found.`}
      attributes={{ content: { 'aria-label': t`Search or run a command` } }}
      searchProps={{
        leftSection: <IconSearch size={ICON} />,
        placeholder: chosen ? label : t`Search classes, settings, actions…`,
        'aria-label': label,
        onKeyDownCapture: (event) => {
          watchMoves(event)
          takeEarlyEnter(event)
        },
      }}
    />
  )
}

function shown({ id, label, description, icon, stays, run }: Action): SpotlightActionData {
  return { id, label, description, leftSection: icon, closeSpotlightOnTrigger: !stays, onClick: run }
}
