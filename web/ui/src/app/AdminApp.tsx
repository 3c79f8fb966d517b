// The administrators' app, over the administrators' schema.

import { EMBEDDED_TYPES } from '../api/admin/embedded'
import { ADMIN_APPROVALS } from '../approvals/approvals'
import { ApprovalsContext } from '../changes/approval'
import { RecordFormsContext } from '../changes/fields'
import { ADMIN_WORKSPACE } from '../classes/workspace.admin'
import { ADMIN_PAGES } from './pages.admin'
import { RoleApp } from './RoleApp'
import { appRouter } from './router'

const router = appRouter('/', ADMIN_PAGES, ADMIN_WORKSPACE)

const loadRecordForms = async () => (await import('../records/admin/logged')).LOGGED

export default function AdminApp() {
  return (
    <RecordFormsContext value={loadRecordForms}>
      <ApprovalsContext value={ADMIN_APPROVALS}>
        <RoleApp embedded={EMBEDDED_TYPES} workspace={ADMIN_WORKSPACE} router={router} />
      </ApprovalsContext>
    </RecordFormsContext>
  )
}
