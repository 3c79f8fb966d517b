// What administrators work with.

import { lazy } from 'react'
import {
  AdminClassAssignDocument,
  AdminClassChoicesDocument,
  AdminClassCloneDocument,
  AdminClassCustomersDocument,
  AdminClassDeleteDocument,
  AdminClassDocument,
  AdminClassPageDocument,
  AdminClassSaveDocument,
  AdminClassShareDocument,
  AdminClassUnshareDocument,
  ClassManagersDocument,
} from '../api/admin/graphql'
import { ADMIN_PANELS } from '../panels/admin'
import { ResellersOfClass } from './editor/ResellersOfClass'
import { ADMIN_COLUMNS, ADMIN_FILTERS } from './list/list.admin'
import type { Workspace } from './workspace'

export const ADMIN_WORKSPACE: Workspace = {
  panels: ADMIN_PANELS,
  classDocument: AdminClassDocument,
  saveDocument: AdminClassSaveDocument,
  cloneDocument: AdminClassCloneDocument,
  deleteDocument: AdminClassDeleteDocument,
  assignDocument: AdminClassAssignDocument,
  sharing: {
    shareDocument: AdminClassShareDocument,
    unshareDocument: AdminClassUnshareDocument,
    managersDocument: ClassManagersDocument,
    Resellers: ResellersOfClass,
    Switch: lazy(() => import('./editor/ShareSwitch')),
  },
  customersDocument: AdminClassCustomersDocument,
  pageDocument: AdminClassPageDocument,
  choicesDocument: AdminClassChoicesDocument,
  columns: ADMIN_COLUMNS,
  filters: ADMIN_FILTERS,
  classForm: async () => (await import('../api/admin/forms/CustomerClassSaveInput')).CustomerClassSaveInput,
}
