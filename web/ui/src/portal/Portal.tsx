// The resellers' portal: the same pages over the resellers' own schema. Nothing that is only for administrators is in
// the scripts that it loads.

import { RouterProvider } from '@tanstack/react-router'
import { ApiProvider } from '../api/ApiProvider'
import { EMBEDDED_TYPES } from '../api/reseller/embedded'
import { RESELLER_PAGES } from '../app/pages.reseller'
import { appRouter } from '../app/router'
import { WorkspaceContext } from '../classes/workspace'
import { RESELLER_WORKSPACE } from '../classes/workspace.reseller'

const router = appRouter('/portal', RESELLER_PAGES)

export default function Portal() {
  return (
    <ApiProvider embedded={EMBEDDED_TYPES}>
      <WorkspaceContext value={RESELLER_WORKSPACE}>
        <RouterProvider router={router} />
      </WorkspaceContext>
    </ApiProvider>
  )
}
