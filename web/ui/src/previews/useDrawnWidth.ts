// How wide a drawing is on the page: drawn for its own width, its figures are as large as text on a phone too.

import { useCallback, useState } from 'react'

/** The width before it is known, and the least and most that a drawing is made for. */
const [USUAL, LEAST, MOST] = [800, 280, 1200]

export function useDrawnWidth() {
  const [width, setWidth] = useState(USUAL)
  const ref = useCallback((drawing: SVGSVGElement | null) => {
    if (!drawing) return
    const observer = new ResizeObserver(([entry]) => {
      const drawn = Math.round(entry?.contentRect.width ?? 0)
      if (drawn > 0) setWidth(Math.min(MOST, Math.max(LEAST, drawn)))
    })
    observer.observe(drawing)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
