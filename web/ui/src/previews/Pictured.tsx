// A form with the picture that its fields draw: beside them where there is room, in sight while they are read, and above
// them on a narrow screen.

import type { ReactNode } from 'react'
import { useScope } from '../forms/scope'

interface PicturedProps {
  picture: ReactNode
  children: ReactNode
}

export function Pictured({ picture, children }: PicturedProps) {
  const { asFacts } = useScope()
  return (
    <div className="app-form-and-picture">
      <div className="app-form-columns" data-facts={asFacts || undefined}>
        {children}
      </div>
      <div className="app-picture">{picture}</div>
    </div>
  )
}
