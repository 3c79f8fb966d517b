// Views beside the panels of a class: shown, and not saved with it.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { type ComponentType, lazy } from 'react'

import type { WriteBeside } from '../../changes/draftEditor'
import { CUSTOMERS_VIEW, HISTORY_VIEW, LOG_VIEW } from '../../links/address'
import type { Saved } from '../../ui/saved'

import type { ClassDetails } from '../workspace'

export interface View {
  /** The view's name in its address, where a panel's stands otherwise. */
  name: string
  title: MessageDescriptor
  Body: ComponentType<ViewProps>
  /** Where not every class has it. */
  isOf?: (customerClass: ClassDetails) => boolean
}

export interface ViewProps {
  customerClass: ClassDetails
  /** How much is entered in the panels and not saved. */
  unsaved: () => number
  onWrite: WriteBeside
  /** Tells of what was saved beside the panels. */
  onSaved: (saved: Saved) => void
  /** Reads the class as it is now. */
  read: () => Promise<ClassDetails | null>
}

/** Of what administrators share with a reseller, its own present is all that the reseller sees. */
export function hasHistory({ ownership }: Pick<ClassDetails, 'ownership'>): boolean {
  return ownership !== 'SHARED'
}

export const VIEWS: readonly View[] = [
  { name: CUSTOMERS_VIEW, title: msg`Customers`, Body: lazy(() => import('./ClassCustomers')) },
  {
    name: HISTORY_VIEW,
    title: msg`History`,
    Body: lazy(() => import('../../versions/ClassVersions')),
    isOf: hasHistory,
  },
  { name: LOG_VIEW, title: msg`Audit log`, Body: lazy(() => import('../../audit/ClassHistory')), isOf: hasHistory },
]

/** The views of a class; those that not every class has wait until it is read. */
export function viewsOf(customerClass: ClassDetails | null): readonly View[] {
  return VIEWS.filter(({ isOf }) => !isOf || (customerClass && isOf(customerClass)))
}
