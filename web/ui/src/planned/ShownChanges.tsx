// The changes of what is planned or asked for, shown when somebody wants to see them.

import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'

export function ShownChanges({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div>
      <Button
        size="compact-sm"
        variant="default"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <Trans>Hide what changes</Trans> : <Trans>Show what changes</Trans>}
      </Button>
      <div id={id}>{isOpen && children}</div>
    </div>
  )
}
