// The administrators' app, over the administrators' schema.

import { RouterProvider } from '@tanstack/react-router'
import { ApiProvider } from '../api/ApiProvider'
import { EMBEDDED_TYPES } from '../api/admin/embedded'
import { WorkspaceContext } from '../classes/workspace'
import { ADMIN_WORKSPACE } from '../classes/workspace.admin'
import { ADMIN_PAGES } from './pages.admin'
import { appRouter } from './router'

const router = appRouter('/', ADMIN_PAGES)

export default function AdminApp() {
  return (
    <ApiProvider embedded={EMBEDDED_TYPES}>
      <WorkspaceContext value={ADMIN_WORKSPACE}>
        <RouterProvider router={router} />
      </WorkspaceContext>
    </ApiProvider>
  )
}
