// Watches who is signed in: the tabs of a browser share one session, which any of them may end or begin for someone else.

import { useEffect, useRef } from 'react'
import { CHANGED, currentViewer, type Viewer } from './session'

export function isSameViewer(one: Viewer | null, other: Viewer | null): boolean {
  return one?.userName === other?.userName && one?.role === other?.role
}

/** Tells who is signed in when another tab changed that, and each time that this one is come back to. */
export function useSessionWatch(signedIn: Viewer | null, onFound: (viewer: Viewer | null) => void): void {
  const tell = useRef(onFound)
  useEffect(() => {
    tell.current = onFound
  })
  useEffect(() => {
    if (!signedIn) return
    let isOver = false
    const ask = async () => {
      // Without an answer, nothing is known; whatever is done next finds that out.
      const found = await currentViewer().catch(() => undefined)
      if (!isOver && found !== undefined) tell.current(found)
    }
    const look = () => {
      if (document.visibilityState === 'visible') void ask()
    }
    const hear = ({ key }: StorageEvent) => {
      if (key === CHANGED) void ask()
    }
    window.addEventListener('storage', hear)
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      isOver = true
      window.removeEventListener('storage', hear)
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [signedIn])
}
