// The documents of what a role can do with classes, which are loaded with the first dialog that needs them.

import { use } from 'react'
import { useWorkspace } from '../workspace'
import type { AdministratorActions, ClassActions } from './actions'

/** The documents of the role. Suspends until they are there. */
export function useClassActions(): ClassActions {
  return use(useWorkspace().actions())
}

/** Those of administrators, for what only their app has a way to. */
export function useAdministratorActions(): AdministratorActions {
  const { administrator } = useClassActions()
  if (!administrator) throw new Error('Only the administrators’ app has these.')
  return administrator
}
