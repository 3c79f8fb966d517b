// The rows of a list. The server orders, filters and pages: the table lays out what it is given.

import { useLingui } from '@lingui/react/macro'
import { Group, ScrollArea, Table, UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useMemo, useRef } from 'react'
import { IconSortDown, IconSortUp } from '../ui/icons'
import { TableSkeleton } from '../ui/states'
import { BESIDE_A_LOOK, PHONE } from '../ui/theme'
import type { ListColumn, ListRow } from './columns'
import { ListTableRow, type ListTableRowProps } from './ListTableRow'
import { focusFirstRow, onRowKey } from './rowKeys'
import './list.css'

interface ListTableProps<Row> {
  label: string
  columns: readonly ListColumn<Row>[]
  /** Undefined while the first answer is on its way. */
  rows: readonly Row[] | undefined
  busy: boolean
  skeletonRows: number
  /** Order of the rows. */
  order: string
  descending: boolean
  onOrder: (field: string) => void
  /** The selected rows by their id; undefined where the viewer has nothing to do with them. */
  selected: ReadonlyMap<string, Row> | undefined
  onSelect: (rows: readonly Row[], on: boolean) => void
  /** The id of the row that is looked at. */
  looked: string | undefined
  /** Takes a quick look at a row, or ends it. */
  onLook: (row: Row | null) => void
}

export function ListTable<Row extends ListRow>(props: ListTableProps<Row>) {
  const {
    label,
    columns: all,
    rows,
    busy,
    skeletonRows,
    order,
    descending,
    onOrder,
    selected,
    onSelect,
    looked,
    onLook,
  } = props
  const { t, i18n } = useLingui()
  const isInRows = useRef(false)
  // So narrow a screen has room for names; the rest stands below them.
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false })
  const isTight = useMediaQuery(BESIDE_A_LOOK, false, { getInitialValueInEffect: false })
  const isLooking = looked !== undefined
  const besideLook = useMemo(() => all.filter((column) => !column.looked), [all])
  const told = isLooking && isTight && !isPhone ? besideLook : all
  const columns = isPhone ? all.slice(0, 1) : told
  // Whoever went down to rows that a search has replaced since goes on in those that it found.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are what it is about.
  useEffect(() => {
    if (isInRows.current && document.activeElement === document.body) focusFirstRow()
  }, [rows])
  const selectedHere = rows?.filter(({ id }) => selected?.has(id)).length ?? 0
  return (
    <ScrollArea>
      <Table highlightOnHover aria-label={label} aria-busy={busy} className="app-list">
        <Table.Thead>
          <Table.Tr>
            {selected && (
              <Table.Td w={40}>
                <input
                  type="checkbox"
                  aria-label={t`Select all on this page`}
                  checked={selectedHere > 0 && selectedHere === rows?.length}
                  ref={(box) => {
                    if (box) box.indeterminate = selectedHere > 0 && selectedHere !== rows?.length
                  }}
                  onChange={({ currentTarget }) => onSelect(rows ?? [], currentTarget.checked)}
                />
              </Table.Td>
            )}
            <Table.Td w={32} px={0} />
            {columns.map(({ id, label: head, order: field, numeric }) => {
              const sort = field === order ? (descending ? 'descending' : 'ascending') : undefined
              return (
                <Table.Th key={id} aria-sort={sort} ta={numeric && 'right'}>
                  {field ? (
                    <UnstyledButton fz="inherit" fw="inherit" ta="inherit" mih={24} onClick={() => onOrder(field)}>
                      <Group gap={4} wrap="nowrap">
                        {i18n._(head)}
                        {sort && (descending ? <IconSortDown size={14} /> : <IconSortUp size={14} />)}
                      </Group>
                    </UnstyledButton>
                  ) : (
                    i18n._(head)
                  )}
                </Table.Th>
              )
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody
          onFocus={() => {
            isInRows.current = true
          }}
          onBlur={() => {
            isInRows.current = false
          }}
          onKeyDown={(event) => onRowKey(event, (at) => onLook((at !== null && rows?.[at]) || null))}
        >
          {rows === undefined ? (
            <TableSkeleton rows={skeletonRows} columns={columns.length + (selected ? 2 : 1)} />
          ) : (
            rows.map((row) => (
              <ListTableRow
                key={row.id}
                row={row}
                columns={told as readonly ListColumn<ListRow>[]}
                isFolded={isPhone}
                isSelected={selected?.has(row.id)}
                isLooked={looked === row.id}
                isLooking={isLooking}
                onSelect={onSelect as ListTableRowProps['onSelect']}
                onLook={onLook as ListTableRowProps['onLook']}
              />
            ))
          )}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}
