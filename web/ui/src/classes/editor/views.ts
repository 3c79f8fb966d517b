// What stands beside the panels of a class: shown, and not saved with it.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { type ComponentType, lazy } from 'react'
import { CUSTOMERS_VIEW } from '../../links/address'
import type { ClassDetails } from '../workspace'

export interface View {
  /** The view's name in its address, where a panel's stands otherwise. */
  name: string
  title: MessageDescriptor
  Body: ComponentType<{ customerClass: ClassDetails }>
}

export const VIEWS: readonly View[] = [
  { name: CUSTOMERS_VIEW, title: msg`Customers`, Body: lazy(() => import('./ClassCustomers')) },
  { name: 'AuditLog', title: msg`Audit log`, Body: lazy(() => import('../../audit/ClassHistory')) },
]
