// Workspace of resellers.

import {
  ResellerClassChoicesDocument,
  ResellerClassCustomersDocument,
  ResellerClassDocument,
  ResellerClassPageDocument,
  ResellerClassSaveDocument,
} from '../api/reseller/graphql'
import { RESELLER_PANELS } from '../panels/reseller'
import { once } from '../ui/once'
import { RESELLER_COLUMNS, RESELLER_FILTERS } from './list/list.reseller'
import type { Workspace } from './workspace'

export const RESELLER_WORKSPACE: Workspace = {
  panels: RESELLER_PANELS,
  classDocument: ResellerClassDocument,
  saveDocument: ResellerClassSaveDocument,
  actions: once(async () => (await import('./actions/actions.reseller')).RESELLER_ACTIONS),
  customersDocument: ResellerClassCustomersDocument,
  pageDocument: ResellerClassPageDocument,
  choicesDocument: ResellerClassChoicesDocument,
  columns: RESELLER_COLUMNS,
  filters: RESELLER_FILTERS,
  classForm: async () => (await import('../api/reseller/forms/CustomerClassSaveInput')).CustomerClassSaveInput,
}
