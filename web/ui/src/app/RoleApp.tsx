// App of either role: pages over the schema that is the role's.

import { RouterProvider } from '@tanstack/react-router'
import { useClient } from 'urql'
import { PartsContext } from '../changes/part'
import { type Workspace, WorkspaceContext } from '../classes/workspace'
import { ApiProvider } from './ApiProvider'
import type { appRouter } from './router'

interface RoleAppProps {
  /** Types of the schema without an id of their own. */
  embedded: readonly string[]
  workspace: Workspace
  router: ReturnType<typeof appRouter>
}

export function RoleApp({ embedded, workspace, router }: RoleAppProps) {
  return (
    <ApiProvider embedded={embedded}>
      <PartsContext value={workspace.panels}>
        <WorkspaceContext value={workspace}>
          <Pages router={router} />
        </WorkspaceContext>
      </PartsContext>
    </ApiProvider>
  )
}

function Pages({ router }: Pick<RoleAppProps, 'router'>) {
  return <RouterProvider router={router} context={{ client: useClient() }} />
}
