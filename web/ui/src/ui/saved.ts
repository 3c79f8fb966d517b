// Record that was saved last, while a message says so.

import { useEffect, useState } from 'react'

const SHOWN_MS = 10_000

export interface Saved {
  version: number
  /** It was not saved but planned for this instant. */
  plannedFor?: string
  /** It was not saved: somebody else's approval was asked for. */
  isRequested?: true
  /** It was put back to an earlier version: nothing that is entered was sent. */
  isPutBack?: true
  /** How many customers that touched, where that is known. */
  customers?: number
}

export function useSaved(initial: Saved | null = null) {
  const [saved, setSaved] = useState(initial)
  useEffect(() => {
    if (!saved) return
    const timer = setTimeout(() => setSaved(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [saved])
  return [saved, setSaved] as const
}
