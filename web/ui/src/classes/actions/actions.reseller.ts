// Actions on whole classes for resellers.

import {
  ResellerClassAssignDocument,
  ResellerClassCloneDocument,
  ResellerClassDeleteDocument,
} from '../../api/reseller/classes/actions/graphql'
import type { ClassActions } from './actions'

export const RESELLER_ACTIONS: ClassActions = {
  cloneDocument: ResellerClassCloneDocument,
  deleteDocument: ResellerClassDeleteDocument,
  assignDocument: ResellerClassAssignDocument,
}
