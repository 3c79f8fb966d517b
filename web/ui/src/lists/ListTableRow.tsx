// A row of a list, drawn again only where something of it is another one: a list is answered again and again. It is made
// of plain elements, which are drawn in a third of the time of the library's: a list has hundreds of them.

import { useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { IconLook } from '../ui/icons'
import type { ListColumn, ListRow } from './columns'

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
    <tr
      data-chosen={isSelected || isLooked || undefined}
      // Whoever looks at one and goes on to the next looks at that one.
      onFocus={() => isLooking && !isLooked && onLook(row)}
    >
      {isSelected !== undefined && (
        <td>
          <input
            type="checkbox"
            aria-label={t`Select ${row.name}`}
            checked={isSelected}
            onChange={({ currentTarget }) => onSelect([row], currentTarget.checked)}
          />
        </td>
      )}
      <td>
        <button
          type="button"
          className="app-list-look"
          aria-label={t`Quick look at ${row.name}`}
          aria-pressed={isLooked}
          onClick={() => onLook(isLooked ? null : row)}
        >
          <IconLook size={16} />
        </button>
      </td>
      {columns.map(({ id, numeric, long, cell }) => (
        <td key={id} className={numeric ? 'app-list-number' : long ? 'app-list-long' : undefined}>
          {cell(row)}
        </td>
      ))}
    </tr>
  )
})
