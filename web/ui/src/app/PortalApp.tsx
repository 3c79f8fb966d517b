// The resellers' portal: the same pages over the resellers' own schema. Nothing that is only for administrators is in
// the scripts that it loads.

import { EMBEDDED_TYPES } from '../api/reseller/embedded'
import { RESELLER_WORKSPACE } from '../classes/workspace.reseller'
import { RESELLER_PAGES } from './pages.reseller'
import { RoleApp } from './RoleApp'
import { appRouter } from './router'

const router = appRouter('/portal', RESELLER_PAGES, RESELLER_WORKSPACE)

export default function Portal() {
  return <RoleApp embedded={EMBEDDED_TYPES} workspace={RESELLER_WORKSPACE} router={router} />
}
