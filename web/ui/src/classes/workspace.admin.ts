// Workspace of administrators.

import { lazy } from 'react'
import {
  AdminClassChoicesDocument,
  AdminClassCustomersDocument,
  AdminClassDocument,
  AdminClassPageDocument,
  AdminClassSaveDocument,
} from '../api/admin/graphql'
import { ADMIN_PANELS } from '../panels/admin'
import { once } from '../ui/once'
import { ResellersOfClass } from './editor/ResellersOfClass'
import { ADMIN_COLUMNS, ADMIN_FILTERS } from './list/list.admin'
import { ResellersOnClass } from './overview/ResellersOnClass'
import type { Workspace } from './workspace'

export const ADMIN_WORKSPACE: Workspace = {
  panels: ADMIN_PANELS,
  classDocument: AdminClassDocument,
  saveDocument: AdminClassSaveDocument,
  actions: once(async () => (await import('./actions/actions.admin')).ADMIN_ACTIONS),
  sharing: {
    Resellers: ResellersOfClass,
    Users: ResellersOnClass,
    Switch: lazy(() => import('./editor/ShareSwitch')),
  },
  managerOf: ({ managedBy }) => managedBy,
  MakeDefault: lazy(() => import('./overview/MakeDefault')),
  customersDocument: AdminClassCustomersDocument,
  pageDocument: AdminClassPageDocument,
  choicesDocument: AdminClassChoicesDocument,
  columns: ADMIN_COLUMNS,
  filters: ADMIN_FILTERS,
  classForm: async () => (await import('../api/admin/forms/CustomerClassSaveInput')).CustomerClassSaveInput,
}
