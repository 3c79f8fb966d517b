// The signed-in viewer, for whatever stands inside the page.

import { createContext, useContext } from 'react'
import type { Preferences, Viewer } from './session'

interface ViewerSession {
  viewer: Viewer
  /** End the session, and show the sign-in page. */
  leave: () => void
  /** The server said that the session is over: ask for the password over what is open, so that no draft is lost. */
  expire: () => void
  /** From now on the viewer prefers something else, here; keeping it on the server is another's. */
  prefer: (chosen: Partial<Preferences>) => void
}

export const ViewerContext = createContext<ViewerSession | null>(null)

export function useSession(): ViewerSession {
  const session = useContext(ViewerContext)
  if (!session) throw new Error('Only what stands inside SessionGate has a viewer.')
  return session
}
