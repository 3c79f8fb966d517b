// Entries of the palette on every page: the pages of the app, and the actions of the current one.

import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import { CREATE_CLASS } from '../links/classKeys'
import {
  IconAdd,
  IconCommand,
  IconGo,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconPreferences,
  IconPrint,
  IconQuery,
  IconSignOut,
  IconSun,
} from '../ui/icons'
import { choose } from '../ui/language/language'
import type { Destination, PageLink } from '../ui/pages'
import type { Shortcut } from '../ui/shortcuts'
import type { Entry } from './arranged'
import { wordsFor } from './synonyms'

const ICON = 18
const PALETTE_GONE_MS = 400

/** Keys of the palette itself, and of what it lists in its own words. */
const OPENED_BY_ITSELF = ['mod+k', '?']

const LIGHT = msg`Use the light theme`
const DARK = msg`Use the dark theme`
const KEYS = msg`Keyboard shortcuts`
const SIGN_OUT = msg`Sign out`
const PRINT = msg`Print`
const TOUR = msg`Guided tour`
const PREFERENCES = msg`Preferences`
const CREATE_CUSTOMER = msg`New customer`
const QUERY = msg`Query the API as yourself`

interface CommandEntry extends Entry {
  description?: string
  icon: ReactNode
  run: () => void
}

export interface CommandActions {
  leave: () => void
  setColorScheme: (scheme: 'light' | 'dark') => void
  onKeys: () => void
  /** Begins the guided tour, or goes on where it was left. */
  onTour: () => void
  onPreferences: () => void
  /** Creating something, on a page of its own; absent where the viewer only reads. */
  onCreateClass?: () => void
  onCreateCustomer?: () => void
}

/** The page as it is without the palette over it, which is gone a moment later. */
function printPage(): void {
  window.setTimeout(() => window.print(), PALETTE_GONE_MS)
}

/** Name of a page among the targets of synonyms. */
function nameOf(link: PageLink): string {
  return 'params' in link ? link.params.kind : link.to
}

export function pageEntries(
  destinations: readonly Destination[],
  i18n: I18n,
  go: (link: PageLink) => void,
): CommandEntry[] {
  const pages = destinations.map(({ label, icon: Icon, words = [], link }) => ({
    id: `page:${nameOf(link)}`,
    label: i18n._(label),
    synonyms: [...wordsFor('page', nameOf(link)), ...words],
    icon: Icon && <Icon size={ICON} />,
    run: () => go(link),
  }))
  const graphiql = {
    id: 'page:graphiql',
    label: 'GraphiQL',
    description: i18n._(QUERY),
    synonyms: wordsFor('page', 'graphiql'),
    icon: <IconQuery size={ICON} />,
    run: () => window.location.assign('/graphiql'),
  }
  return [...pages, graphiql]
}

export function actionEntries(shortcuts: readonly Shortcut[], i18n: I18n, actions: CommandActions): CommandEntry[] {
  const withKeys = shortcuts
    .filter(({ keys }) => !OPENED_BY_ITSELF.includes(keys))
    .map(({ keys, label, run }) => ({ name: keys, label: i18n._(label), icon: <IconCommand size={ICON} />, run }))
  const other = i18n.locale === 'de' ? 'en' : 'de'
  const own = [
    { name: 'light', label: i18n._(LIGHT), icon: <IconSun size={ICON} />, run: () => actions.setColorScheme('light') },
    { name: 'dark', label: i18n._(DARK), icon: <IconMoon size={ICON} />, run: () => actions.setColorScheme('dark') },
    {
      name: 'language',
      label: other === 'en' ? 'Use English' : 'Deutsch verwenden',
      icon: <IconLanguage size={ICON} />,
      run: () => void choose(other),
    },
    { name: 'keys', label: i18n._(KEYS), icon: <IconKeyboard size={ICON} />, run: actions.onKeys },
    { name: 'print', label: i18n._(PRINT), icon: <IconPrint size={ICON} />, run: printPage },
    {
      name: 'preferences',
      label: i18n._(PREFERENCES),
      icon: <IconPreferences size={ICON} />,
      run: actions.onPreferences,
    },
    { name: 'tour', label: i18n._(TOUR), icon: <IconGo size={ICON} />, run: actions.onTour },
    { name: 'sign-out', label: i18n._(SIGN_OUT), icon: <IconSignOut size={ICON} />, run: actions.leave },
  ]
  const { onCreateClass, onCreateCustomer } = actions
  const hasKey = (key: string) => withKeys.some(({ name }) => name === key)
  const creating = [
    ...(onCreateClass && !hasKey(CREATE_CLASS.keys)
      ? [
          {
            name: CREATE_CLASS.keys,
            label: i18n._(CREATE_CLASS.label),
            icon: <IconAdd size={ICON} />,
            run: onCreateClass,
          },
        ]
      : []),
    ...(onCreateCustomer
      ? [{ name: 'customer', label: i18n._(CREATE_CUSTOMER), icon: <IconAdd size={ICON} />, run: onCreateCustomer }]
      : []),
  ]
  return [...withKeys, ...creating, ...own].map(({ name, ...entry }) => ({
    id: `action:${name}`,
    synonyms: wordsFor('action', name),
    ...entry,
  }))
}
