// Changes of a request: settings with both values, or the customers that it assigns to the class.

import { Plural, Trans } from '@lingui/react/macro'
import { Button, List } from '@mantine/core'
import { type ComponentProps, useState } from 'react'
import type { FieldChange } from '../api/errors'
import { ChangeTable } from '../changes/ChangeTable'
import { RecordLink } from '../links/RecordLink'
import { RecordName } from '../links/RecordName'
import { PlannedSummary } from '../planned/PlannedSummary'
import { ASSIGNS } from './request'

/** So many customers are named at first, and with each push of the button. */
const NAMED = 20

interface RequestChangesProps extends ComponentProps<typeof ChangeTable> {
  write: string
  changes: readonly FieldChange[]
}

export function RequestChanges({ write, ...table }: RequestChangesProps) {
  return write === ASSIGNS ? <Assigned label={table.label} changes={table.changes} /> : <ChangeTable {...table} />
}

/** The same in a few words. */
export function RequestSummary({
  write,
  properties,
  index,
}: { write: string } & ComponentProps<typeof PlannedSummary>) {
  if (write !== ASSIGNS) return <PlannedSummary properties={properties} index={index} />
  return (
    <Plural
      value={properties.length}
      one="# customer is assigned to this class"
      other="# customers are assigned to this class"
    />
  )
}

/** The customers by their names, each with the class that it comes from. */
function Assigned({ label, changes }: { label: string; changes: readonly FieldChange[] }) {
  const [shown, setShown] = useState(NAMED)
  const more = changes.length - shown
  return (
    <>
      <List size="sm" aria-label={label}>
        {changes.slice(0, shown).map(({ path: [, id = ''], before }) => (
          <List.Item key={id}>
            <RecordLink type="Customer" id={id} name={<RecordName id={id} />} /> <From id={parsed(before)} />
          </List.Item>
        ))}
      </List>
      {more > 0 && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={() => setShown(shown + NAMED)}>
          <Plural value={more} one="# more customer" other="# more customers" />
        </Button>
      )}
    </>
  )
}

function From({ id }: { id: string | null }) {
  return id === null ? null : (
    <Trans>
      (from <RecordName id={id} />)
    </Trans>
  )
}

function parsed(json: string | null): string | null {
  return json === null ? null : JSON.parse(json)
}
