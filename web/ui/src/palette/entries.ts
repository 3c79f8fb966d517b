// The panels, settings and actions of a class as entries of the palette: by their names, by what else people call them,
// and settings by their help.

import type { I18n, MessageDescriptor } from '@lingui/core'
import type { FieldIndex } from '../changes/fields'
import { FIRST_PANEL } from '../links/address'
import { ASSIGN_CUSTOMERS, CLONE_CLASS } from '../links/classKeys'
import type { Entry } from './arranged'
import { wordsFor, wordsForSetting } from './synonyms'

/** Where an entry leads to in a class. */
export interface ClassTarget {
  panel: string
  /** The field to stand in. */
  field?: string
  /** Key of what is done there. */
  keys?: string
}

export interface ClassEntry extends Entry {
  description?: string
  target: ClassTarget
}

/** Titled place of a class: its panels, and the views beside them. */
interface Titled {
  name: string
  title: MessageDescriptor
  group?: MessageDescriptor
}

export function panelEntries(panels: readonly Titled[], i18n: I18n): ClassEntry[] {
  return panels.map(({ name, title, group }) => ({
    id: `panel:${name}`,
    label: i18n._(title),
    description: group && i18n._(group),
    synonyms: wordsFor('panel', name),
    target: { panel: name },
  }))
}

/** The settings that have a control; their groups are headings. */
export function settingEntries(index: FieldIndex, i18n: I18n): ClassEntry[] {
  return [...index].flatMap(([path, { panel, field }]) =>
    panel && field.kind !== 'group'
      ? [
          {
            id: `setting:${path}`,
            label: i18n._(field.label),
            description: i18n._(panel.title),
            synonyms: wordsForSetting(path),
            about: `${i18n._(panel.title)} ${field.help ? i18n._(field.help) : ''}`,
            target: { panel: panel.name, field: field.name },
          },
        ]
      : [],
  )
}

/** Actions that the page of a class has keys for, wherever one is when one looks for it. */
const ACTIONS_OF_CLASS = [CLONE_CLASS, ASSIGN_CUSTOMERS]

export function classActionEntries(i18n: I18n): ClassEntry[] {
  return ACTIONS_OF_CLASS.map(({ keys, label }) => ({
    id: `action:${keys}`,
    label: i18n._(label),
    synonyms: wordsFor('action', keys),
    target: { panel: FIRST_PANEL, keys },
  }))
}
