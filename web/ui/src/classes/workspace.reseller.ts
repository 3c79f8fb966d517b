// What resellers work with.

import {
  ResellerClassAssignDocument,
  ResellerClassChoicesDocument,
  ResellerClassCloneDocument,
  ResellerClassCustomersDocument,
  ResellerClassDeleteDocument,
  ResellerClassDocument,
  ResellerClassPageDocument,
  ResellerClassSaveDocument,
} from '../api/reseller/graphql'
import { RESELLER_PANELS } from '../panels/reseller'
import { RESELLER_COLUMNS, RESELLER_FILTERS } from './list/list.reseller'
import type { Workspace } from './workspace'

export const RESELLER_WORKSPACE: Workspace = {
  panels: RESELLER_PANELS,
  classDocument: ResellerClassDocument,
  saveDocument: ResellerClassSaveDocument,
  cloneDocument: ResellerClassCloneDocument,
  deleteDocument: ResellerClassDeleteDocument,
  assignDocument: ResellerClassAssignDocument,
  customersDocument: ResellerClassCustomersDocument,
  pageDocument: ResellerClassPageDocument,
  choicesDocument: ResellerClassChoicesDocument,
  columns: RESELLER_COLUMNS,
  filters: RESELLER_FILTERS,
  classForm: async () => (await import('../api/reseller/forms/CustomerClassSaveInput')).CustomerClassSaveInput,
}
