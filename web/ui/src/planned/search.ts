// Search of the planned changes, kept in the address.

import { isGlobalId } from '../links/RecordName'

interface PlannedSearch {
  /** Of this class alone. */
  class?: string
  /** Whether applied and cancelled changes are shown, too. */
  all?: true
}

/** The search of an address as the list understands it; what it doesn't understand, it leaves out. */
export function readPlannedSearch(search: Record<string, unknown>): PlannedSearch {
  return {
    ...(typeof search.class === 'string' && isGlobalId(search.class) && { class: search.class }),
    ...(search.all === true && { all: true as const }),
  }
}
