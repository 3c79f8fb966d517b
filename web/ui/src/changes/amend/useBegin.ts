// Begins to amend a change that was opened, as it was read first: its own save answers another version of it.

import { useEffect, useRef } from 'react'
import type { Amended } from './amended'

/** `amended` is null until the change is read, and where it can't be amended. */
export function useBegin(amended: Amended | null, onAmend: (amended: Amended) => void): void {
  const hasBegun = useRef(false)
  useEffect(() => {
    if (!amended || hasBegun.current) return
    hasBegun.current = true
    onAmend(amended)
  })
}
