// A row of a list, drawn again only where something of it is another one: a list is answered again and again.

import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Checkbox, Table } from '@mantine/core'
import { memo } from 'react'
import { IconLook } from '../ui/icons'
import type { ListColumn, ListRow } from './columns'

const LONG = { minWidth: 240 } as const

export interface ListTableRowProps {
  row: ListRow
  columns: readonly ListColumn<ListRow>[]
  /** Undefined where the viewer has nothing to do with rows. */
  isSelected: boolean | undefined
  isLooked: boolean
  /** Some row is looked at. */
  isLooking: boolean
  onSelect: (rows: readonly ListRow[], on: boolean) => void
  onLook: (row: ListRow | null) => void
}

export const ListTableRow = memo(function ListTableRow(props: ListTableRowProps) {
  const { row, columns, isSelected, isLooked, isLooking, onSelect, onLook } = props
  const { t } = useLingui()
  return (
    <Table.Tr
      bg={isSelected || isLooked ? 'var(--mantine-primary-color-light)' : undefined}
      // Whoever looks at one and goes on to the next looks at that one.
      onFocus={() => isLooking && !isLooked && onLook(row)}
    >
      {isSelected !== undefined && (
        <Table.Td>
          <Checkbox
            aria-label={t`Select ${row.name}`}
            checked={isSelected}
            onChange={({ currentTarget }) => onSelect([row], currentTarget.checked)}
          />
        </Table.Td>
      )}
      <Table.Td px={0}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          aria-label={t`Quick look at ${row.name}`}
          aria-pressed={isLooked}
          onClick={() => onLook(isLooked ? null : row)}
        >
          <IconLook size={16} />
        </ActionIcon>
      </Table.Td>
      {columns.map(({ id, numeric, long, cell }) => (
        <Table.Td key={id} ta={numeric && 'right'} style={long && LONG}>
          {cell(row)}
        </Table.Td>
      ))}
    </Table.Tr>
  )
})
