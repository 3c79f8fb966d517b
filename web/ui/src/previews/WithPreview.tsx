// A form with the picture that its fields draw: beside them where there is room, in sight while they are read, and above
// or below them on a narrow screen.

import './pictured.css'
import type { ReactNode } from 'react'
import { useScope } from '../forms/scope'

interface WithPreviewProps {
  preview: ReactNode
  /** On a narrow screen it stands below the form: it is long. */
  isBelow?: true
  /** The form stays one column where there is room for two: it is a table, or short. */
  isSingle?: true
  children: ReactNode
}

export function WithPreview({ preview, isBelow, isSingle, children }: WithPreviewProps) {
  const { asFacts } = useScope()
  return (
    <div className="app-form-and-picture" data-below={isBelow}>
      <div className="app-form-columns" data-facts={asFacts || undefined} data-single={isSingle}>
        {children}
      </div>
      <div className="app-picture">{preview}</div>
    </div>
  )
}
