// Words for the views beside the panels of a class.

import type { WriteBeside } from '../changes/draftEditor'
import type { Saved } from '../ui/saved'

/** A class as both roles read it, as far as its history needs it. */
export interface ClassWithHistory {
  id: string
  name: string
  version: number
  currency: { id: string; name: string } | null
  viewerAccess: { level: 'READ_ONLY' | 'EDIT' }
}

export interface HistoryProps {
  customerClass: ClassWithHistory
  /** How much is entered and not saved. */
  unsaved: () => number
  onWrite: WriteBeside
  /** Tells of the version that was made. */
  onSaved: (saved: Saved) => void
  /** Reads the class as it is now. */
  read: () => Promise<object | null>
}
