// How densely forms and lists are laid out, and what changes it from wherever one works.

import { useClient } from 'urql'
import { useMayWrite } from '../session/useMayWrite'
import { useSession } from '../session/ViewerContext'

/** Also where nothing shows it. */
export const DENSITY_KEY = 'd'

/** Whether forms and lists are compact, and what makes them the other. Where it can't be kept, it is taken back. */
export function useDensity(): [boolean, () => void] {
  const client = useClient()
  const mayWrite = useMayWrite()
  const { viewer, prefer } = useSession()
  const { density } = viewer.preferences
  const toggle = async () => {
    const chosen = { density: density === 'COMPACT' ? 'COMFORTABLE' : 'COMPACT' } as const
    prefer(chosen)
    if (!mayWrite) return
    // The write is loaded with the first choice.
    const refused = await import('./savePreferences').then(
      ({ savePreferences }) => savePreferences(client, chosen),
      () => '',
    )
    if (refused !== null) prefer({ density })
  }
  return [density === 'COMPACT', () => void toggle()]
}
