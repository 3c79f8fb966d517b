// Record that was saved last, while a message says so.

import { useEffect, useState } from 'react'

const TOLD_MS = 10_000

export interface Saved {
  version: number
  /** It was not saved but planned for this instant. */
  plannedFor?: string
  /** It was not saved: somebody else's approval was asked for. */
  isAsked?: true
  /** How many customers that touched, where that is known. */
  customers?: number
}

export function useSaved(initial: Saved | null = null) {
  const [saved, setSaved] = useState(initial)
  useEffect(() => {
    if (!saved) return
    const untold = setTimeout(() => setSaved(null), TOLD_MS)
    return () => clearTimeout(untold)
  }, [saved])
  return [saved, setSaved] as const
}
