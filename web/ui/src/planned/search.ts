// What of the planned changes is shown, as the address says it.

import { isGlobalId } from '../links/RecordName'

export interface PlannedSearch {
  /** Of this class alone. */
  class?: string
  /** What was applied or cancelled, too. */
  all?: true
}

/** The search of an address as the list understands it; what it doesn't understand, it leaves out. */
export function readPlannedSearch(given: Record<string, unknown>): PlannedSearch {
  return {
    ...(typeof given.class === 'string' && isGlobalId(given.class) && { class: given.class }),
    ...(given.all === true && { all: true as const }),
  }
}
