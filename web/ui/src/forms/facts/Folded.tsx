// What has no effect, folded away among facts: it is kept, and read by whoever asks for it.

import './facts.css'
import type { ReactNode } from 'react'

interface FoldedProps {
  /** What is folded away here. */
  title: ReactNode
  children: ReactNode
}

export function Folded({ title, children }: FoldedProps) {
  return (
    <details className="app-folded">
      <summary>{title}</summary>
      {children}
    </details>
  )
}
