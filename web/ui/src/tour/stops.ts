// The five stops of the guided tour, in both apps: where each is, and what there is to see.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { FIRST_PANEL, HISTORY_VIEW } from '../links/address'

export interface Stop {
  title: MessageDescriptor
  text: MessageDescriptor
  /** The page of the class that it is about; the list of classes and what is planned are no pages of one. */
  place: 'list' | 'planned' | { view: string }
  /** Place of the card: on the left, where its subject stands on the right. */
  isOnTheLeft?: true
}

const LIST = { to: '/classes' } as const
const PLANNED = { to: '/planned' } as const

/** Address of a stop; undefined while it isn't known which class the tour is about. */
export function addressOf({ place }: Pick<Stop, 'place'>, classId: string | undefined) {
  if (place === 'list') return LIST
  if (place === 'planned') return PLANNED
  if (classId === undefined) return undefined
  return { to: '/classes/$classId/$panel', params: { classId, panel: place.view } } as const
}

export const STOPS: readonly Stop[] = [
  {
    title: msg`All classes`,
    text: msg`A class holds what a category of customers has in common. Search by name, filter, and save a view that you need again. Space takes a quick look at the row in focus.`,
    place: 'list',
  },
  {
    title: msg`A class at a glance`,
    text: msg`The overview tells what matters in every panel. What differs from the defaults is bold, and each panel is a link.`,
    place: { view: FIRST_PANEL },
  },
  {
    title: msg`Terms and their picture`,
    text: msg`Regular invoices say when customers pay, are reminded, limited and suspended. The picture is drawn from the fields: change one and watch it.`,
    place: { view: 'RegularInvoices' },
    isOnTheLeft: true,
  },
  {
    title: msg`Every version is kept`,
    text: msg`Each save makes a version. Compare any two, look at the class as it was, and put panels back.`,
    place: { view: HISTORY_VIEW },
  },
  {
    title: msg`Changes on a date`,
    text: msg`Choose “Save on a date…” beside Save, and a change waits here until it is due. Nothing is sent before.`,
    place: 'planned',
  },
]
