// The rows of a list. The server orders, filters and pages: the table lays out what it is given.

import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { Checkbox, Group, ScrollArea, Table, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { IconSortDown, IconSortUp } from '../ui/icons'
import { TableSkeleton } from '../ui/states'

const LONG = { minWidth: 240 } as const

export interface ListRow {
  id: string
  name: string
}

export interface ListColumn<Row> {
  id: string
  label: MessageDescriptor
  /** Shown unless the address says otherwise. */
  shown?: true
  /** By which field the server orders it. */
  order?: string
  numeric?: true
  /** Its text may take several lines. */
  long?: true
  cell: (row: Row) => ReactNode
}

interface ListTableProps<Row> {
  label: string
  columns: readonly ListColumn<Row>[]
  /** Undefined while the first answer is on its way. */
  rows: readonly Row[] | undefined
  busy: boolean
  skeletonRows: number
  /** What the rows are ordered by. */
  order: string
  descending: boolean
  onOrder: (field: string) => void
  /** The selected rows by their id; undefined where the viewer has nothing to do with them. */
  selected: ReadonlyMap<string, Row> | undefined
  onSelect: (rows: readonly Row[], on: boolean) => void
}

export function ListTable<Row extends ListRow>(props: ListTableProps<Row>) {
  const { label, columns, rows, busy, skeletonRows, order, descending, onOrder, selected, onSelect } = props
  const { t, i18n } = useLingui()
  const selectedHere = rows?.filter(({ id }) => selected?.has(id)).length ?? 0
  return (
    <ScrollArea>
      <Table highlightOnHover aria-label={label} aria-busy={busy} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {selected && (
              <Table.Td w={40}>
                <Checkbox
                  aria-label={t`Select all on this page`}
                  checked={selectedHere > 0 && selectedHere === rows?.length}
                  indeterminate={selectedHere > 0 && selectedHere !== rows?.length}
                  onChange={({ currentTarget }) => onSelect(rows ?? [], currentTarget.checked)}
                />
              </Table.Td>
            )}
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
        <Table.Tbody>
          {rows === undefined ? (
            <TableSkeleton rows={skeletonRows} columns={columns.length + (selected ? 1 : 0)} />
          ) : (
            rows.map((row) => (
              <Table.Tr key={row.id} bg={selected?.has(row.id) ? 'var(--mantine-primary-color-light)' : undefined}>
                {selected && (
                  <Table.Td>
                    <Checkbox
                      aria-label={t`Select ${row.name}`}
                      checked={selected.has(row.id)}
                      onChange={({ currentTarget }) => onSelect([row], currentTarget.checked)}
                    />
                  </Table.Td>
                )}
                {columns.map(({ id, numeric, long, cell }) => (
                  <Table.Td key={id} ta={numeric && 'right'} style={long && LONG}>
                    {cell(row)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))
          )}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}
