// A drawing over the whole width that there is: one image to whoever doesn't see it, told by its label.

import type { ReactNode } from 'react'
import type { useDrawnWidth } from './useDrawnWidth'

interface DrawingProps {
  drawn: ReturnType<typeof useDrawnWidth>
  height: number
  label: string
  children: ReactNode
}

export function Drawing({ drawn: { ref, width }, height, label, children }: DrawingProps) {
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      style={{ display: 'block' }}
    >
      {children}
    </svg>
  )
}
