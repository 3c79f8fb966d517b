// Actions on whole classes for administrators.

import {
  AdminClassAssignDocument,
  AdminClassCloneDocument,
  AdminClassDeleteDocument,
  AdminClassSetDefaultDocument,
  AdminClassShareDocument,
  AdminClassUnshareDocument,
  ClassManagersDocument,
} from '../../api/admin/classes/actions/graphql'
import type { ClassActions } from './actions'

export const ADMIN_ACTIONS: ClassActions = {
  cloneDocument: AdminClassCloneDocument,
  deleteDocument: AdminClassDeleteDocument,
  assignDocument: AdminClassAssignDocument,
  administrator: {
    shareDocument: AdminClassShareDocument,
    unshareDocument: AdminClassUnshareDocument,
    managersDocument: ClassManagersDocument,
    setDefaultDocument: AdminClassSetDefaultDocument,
  },
}
