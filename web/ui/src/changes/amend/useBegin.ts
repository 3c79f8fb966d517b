// Begins to amend a change that was opened, and tells of each version of it that is read later.

import { useEffect, useRef } from 'react'
import type { Amended } from './amended'

/** `amended` is null until the change is read, and where it can't be amended. */
export function useBegin(amended: Amended | null, onAmend: (amended: Amended) => void): void {
  const told = useRef<number>(undefined)
  useEffect(() => {
    const version = amended?.planned?.version ?? 0
    if (!amended || told.current === version) return
    told.current = version
    onAmend(amended)
  })
}
