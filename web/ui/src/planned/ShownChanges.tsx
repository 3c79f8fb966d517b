// The changes of what is planned or asked for, shown when somebody wants to see them.

import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type ComponentProps, useId, useState } from 'react'
import { ChangeTable } from '../changes/ChangeTable'

export function ShownChanges(table: ComponentProps<typeof ChangeTable>) {
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
      <div id={id}>{isOpen && <ChangeTable {...table} />}</div>
    </div>
  )
}
