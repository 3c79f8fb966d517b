// The page on which an administrator edits a record, over a server of a test.

import { Outlet } from '@tanstack/react-router'
import type { Viewer } from '../../session/session'
import { ViewerContext } from '../../session/ViewerContext'
import { renderPage } from '../../testing/renderPage'
import type { serverWith } from '../../testing/server'
import { ADMIN_RECORDS } from '../admin/kinds'
import { CustomerDocumentsContext } from '../customers/documents'
import EditPage from '../pages/EditPage'

const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const
const VIEWER: Viewer = { userName: 'anna', displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }
const SESSION = { viewer: VIEWER, leave: () => undefined, expire: () => undefined, prefer: () => undefined }

/** Opens the record of that kind and id; a new one for `new`. */
export function renderEditPage(client: ReturnType<typeof serverWith>['client'], kind: string, id: string): void {
  const root = () => (
    <ViewerContext value={SESSION}>
      <CustomerDocumentsContext value={ADMIN_RECORDS.documents as never}>
        <Outlet />
      </CustomerDocumentsContext>
    </ViewerContext>
  )
  const pages = { '/records/$kind/$id': () => <EditPage kinds={ADMIN_RECORDS.kinds} />, '/records/$kind': () => null }
  renderPage({ client, at: `/records/${kind}/${id}`, root, pages })
}
