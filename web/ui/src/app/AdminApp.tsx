// The administrators' app, over the administrators' schema.

import { EMBEDDED_TYPES } from '../api/admin/embedded'
import { ADMIN_WORKSPACE } from '../classes/workspace.admin'
import { ADMIN_PAGES } from './pages.admin'
import { RoleApp } from './RoleApp'
import { appRouter } from './router'

const router = appRouter('/', ADMIN_PAGES, ADMIN_WORKSPACE)

export default function AdminApp() {
  return <RoleApp embedded={EMBEDDED_TYPES} workspace={ADMIN_WORKSPACE} router={router} />
}
