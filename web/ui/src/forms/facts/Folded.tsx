// Fields without effect, folded away among facts: they are kept, and read on demand.

import './facts.css'
import type { ReactNode } from 'react'

interface FoldedProps {
  /** Title of the folded fields. */
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
