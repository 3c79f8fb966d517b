// The administrators' app, over the administrators' schema.

import { RouterProvider } from '@tanstack/react-router'
import { ApiProvider } from '../api/ApiProvider'
import { EMBEDDED_TYPES } from '../api/admin/embedded'
import { AdminClassDocument, AdminClassSaveDocument } from '../api/admin/graphql'
import { type Workspace, WorkspaceContext } from '../classes/workspace'
import { ADMIN_PANELS } from '../panels/admin'
import { ADMIN_PAGES } from './pages.admin'
import { appRouter } from './router'

const WORKSPACE: Workspace = {
  panels: ADMIN_PANELS,
  classDocument: AdminClassDocument,
  saveDocument: AdminClassSaveDocument,
}

const router = appRouter('/', ADMIN_PAGES)

export default function AdminApp() {
  return (
    <ApiProvider embedded={EMBEDDED_TYPES}>
      <WorkspaceContext value={WORKSPACE}>
        <RouterProvider router={router} />
      </WorkspaceContext>
    </ApiProvider>
  )
}
