// Preferences of the viewer: from the sign-in, with later choices. Those of a read-only administrator are kept by the
// browser, since they change nothing on the server, on any path.

import { useMemo, useState } from 'react'
import type { Preferences, Viewer } from './session'

const STORED = 'customer-classes:preferences'

function isKeptHere({ role }: Viewer): boolean {
  return role === 'READ_ONLY_ADMINISTRATOR'
}

function readStored(): Partial<Preferences> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const { density, openOnlyResult, loadListAtOnce } = stored as Record<string, unknown>
    return {
      ...((density === 'COMPACT' || density === 'COMFORTABLE') && { density }),
      ...(typeof openOnlyResult === 'boolean' && { openOnlyResult }),
      ...(typeof loadListAtOnce === 'boolean' && { loadListAtOnce }),
    }
  } catch {
    return {}
  }
}

/** Preferences of a viewer with its later choices. */
export function preferredBy(viewer: Viewer, chosen: Partial<Preferences>): Preferences {
  return { ...viewer.preferences, ...(isKeptHere(viewer) && readStored()), ...chosen }
}

/** Keep in the browser what a viewer chooses, where the server doesn't. */
export function keepHere(viewer: Viewer, chosen: Partial<Preferences>): void {
  if (isKeptHere(viewer)) localStorage.setItem(STORED, JSON.stringify({ ...readStored(), ...chosen }))
}

/** The viewer with what it prefers, and what changes that. */
export function usePreferred(signedIn: Viewer | null): [Viewer | null, (chosen: Partial<Preferences>) => void] {
  const [chosen, setChosen] = useState<Partial<Preferences>>({})
  return useMemo(
    () => [
      signedIn && { ...signedIn, preferences: preferredBy(signedIn, chosen) },
      (others) => {
        if (signedIn) keepHere(signedIn, others)
        setChosen((before) => ({ ...before, ...others }))
      },
    ],
    [signedIn, chosen],
  )
}
