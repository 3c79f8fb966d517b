// Whether the viewer writes at all: the schema of read-only administrators has no mutations.

import { useSession } from './ViewerContext'

export function useMayWrite(): boolean {
  return useSession().viewer.role !== 'READ_ONLY_ADMINISTRATOR'
}
