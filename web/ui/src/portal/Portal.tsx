// The resellers' portal: the same pages over the resellers' own schema. Nothing that is only for administrators is in
// the scripts that it loads.

import { RouterProvider } from '@tanstack/react-router'
import { ApiProvider } from '../api/ApiProvider'
import { EMBEDDED_TYPES } from '../api/reseller/embedded'
import { ResellerClassDocument, ResellerClassSaveDocument } from '../api/reseller/graphql'
import { RESELLER_PAGES } from '../app/pages.reseller'
import { appRouter } from '../app/router'
import { type Workspace, WorkspaceContext } from '../classes/workspace'
import { RESELLER_PANELS } from '../panels/reseller'

const WORKSPACE: Workspace = {
  panels: RESELLER_PANELS,
  classDocument: ResellerClassDocument,
  saveDocument: ResellerClassSaveDocument,
}

const router = appRouter('/portal', RESELLER_PAGES)

export default function Portal() {
  return (
    <ApiProvider embedded={EMBEDDED_TYPES}>
      <WorkspaceContext value={WORKSPACE}>
        <RouterProvider router={router} />
      </WorkspaceContext>
    </ApiProvider>
  )
}
