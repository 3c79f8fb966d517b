// The rows of a list. The server orders, filters and pages: the table lays out what it is given.

import { useLingui } from '@lingui/react/macro'
import { Checkbox, Group, ScrollArea, Table, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { IconSortDown, IconSortUp } from '../ui/icons'
import { TableSkeleton } from '../ui/states'

const LONG = { minWidth: 240 } as const

export interface TableColumn<Row> {
  id: string
  head: string
  /** By which field the server orders it. */
  order?: string
  numeric?: true
  /** Its text may take several lines. */
  long?: true
  cell: (row: Row) => ReactNode
}

interface ListTableProps<Row> {
  label: string
  columns: readonly TableColumn<Row>[]
  /** Undefined while the first answer is on its way. */
  rows: readonly Row[] | undefined
  busy: boolean
  skeletonRows: number
  /** What the rows are ordered by. */
  order: string
  descending: boolean
  onOrder: (field: string) => void
  /** Ids of the rows that were chosen; undefined where the viewer has nothing to do with them. */
  chosen: ReadonlySet<string> | undefined
  chooseAll: string
  onChoose: (rows: readonly Row[], on: boolean) => void
}

export function ListTable<Row extends { id: string; name: string }>(props: ListTableProps<Row>) {
  const { label, columns, rows, busy, skeletonRows, order, descending, onOrder, chosen, chooseAll, onChoose } = props
  const { t } = useLingui()
  const here = rows?.filter(({ id }) => chosen?.has(id)).length ?? 0
  return (
    <ScrollArea>
      <Table highlightOnHover aria-label={label} aria-busy={busy} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {chosen && (
              <Table.Td w={40}>
                <Checkbox
                  aria-label={chooseAll}
                  checked={here > 0 && here === rows?.length}
                  indeterminate={here > 0 && here !== rows?.length}
                  onChange={({ currentTarget }) => onChoose(rows ?? [], currentTarget.checked)}
                />
              </Table.Td>
            )}
            {columns.map(({ id, head, order: field, numeric }) => {
              const sort = field === order ? (descending ? 'descending' : 'ascending') : undefined
              return (
                <Table.Th key={id} aria-sort={sort} ta={numeric && 'right'}>
                  {field ? (
                    <UnstyledButton fz="inherit" fw="inherit" ta="inherit" mih={24} onClick={() => onOrder(field)}>
                      <Group gap={4} wrap="nowrap">
                        {head}
                        {sort && (descending ? <IconSortDown size={14} /> : <IconSortUp size={14} />)}
                      </Group>
                    </UnstyledButton>
                  ) : (
                    head
                  )}
                </Table.Th>
              )
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows === undefined ? (
            <TableSkeleton rows={skeletonRows} columns={columns.length + (chosen ? 1 : 0)} />
          ) : (
            rows.map((row) => (
              <Table.Tr key={row.id} bg={chosen?.has(row.id) ? 'var(--mantine-primary-color-light)' : undefined}>
                {chosen && (
                  <Table.Td>
                    <Checkbox
                      aria-label={t`Choose ${row.name}`}
                      checked={chosen.has(row.id)}
                      onChange={({ currentTarget }) => onChoose([row], currentTarget.checked)}
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
