// A row of a list, drawn again only where something of it is another one: a list is answered again and again. It is made
// of plain elements, which are drawn in a third of the time of the library's: a list has hundreds of them.

import { useLingui } from '@lingui/react/macro'
import { VisuallyHidden } from '@mantine/core'
import { memo } from 'react'
import { IconLook } from '../ui/icons'
import type { ListColumn, ListRow } from './columns'
import { focusRowOf } from './rowKeys'

export interface ListTableRowProps {
  row: ListRow
  columns: readonly ListColumn<ListRow>[]
  /** All stands below the name. */
  isFolded: boolean
  /** Undefined where the viewer has nothing to do with rows. */
  isSelected: boolean | undefined
  isLooked: boolean
  /** Some row is looked at. */
  isLooking: boolean
  onSelect: (rows: readonly ListRow[], on: boolean) => void
  onLook: (row: ListRow | null) => void
}

export const ListTableRow = memo(function ListTableRow(props: ListTableRowProps) {
  const { row, columns, isFolded, isSelected, isLooked, isLooking, onSelect, onLook } = props
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
          // The keys of the row go on from its name; to press is not to come to the row, which would be a look, too.
          onMouseDown={(event) => event.preventDefault()}
          onClick={({ currentTarget }) => {
            onLook(isLooked ? null : row)
            focusRowOf(currentTarget)
          }}
        >
          <IconLook size={16} />
        </button>
      </td>
      {columns.slice(0, isFolded ? 1 : undefined).map(({ id, numeric, long, cell }) => (
        <td key={id} className={numeric ? 'app-list-number' : long ? 'app-list-long' : undefined}>
          {cell(row)}
          {isFolded && <Folded row={row} columns={columns.slice(1)} />}
        </td>
      ))}
    </tr>
  )
})

interface FoldedProps {
  row: ListRow
  columns: readonly ListColumn<ListRow>[]
}

/** Values without a column of their own on a phone. */
function Folded({ row, columns }: FoldedProps) {
  const { i18n } = useLingui()
  return (
    <div className="app-folded">
      {columns.map(({ id, label, plain, cell }) => {
        const words = `${i18n._(label)}: `
        return (
          <span key={id}>
            {plain ? <VisuallyHidden component="span">{words}</VisuallyHidden> : words}
            {cell(row)}
          </span>
        )
      })}
    </div>
  )
}
