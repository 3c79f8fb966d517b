// The rows of the list of classes.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Badge, Checkbox, Group, ScrollArea, Table, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { createColumnHelper, FlexRender, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { FIRST_PANEL } from '../../links/address'
import { IconSortDown, IconSortUp } from '../../ui/icons'
import { TableSkeleton } from '../../ui/states'
import type { ClassRow, ListColumn } from './columns'
import type { ClassSearch } from './search'

/** The server orders, filters and pages: the table only lays out what it is given. */
const features = tableFeatures({})
const column = createColumnHelper<typeof features, ClassRow>()

const NAME: ListColumn = {
  id: 'name',
  label: msg`Name`,
  order: 'NAME',
  cell: ({ id, name, isDefault }) => (
    <Group gap="xs">
      <Anchor
        fz="inherit"
        fw={550}
        renderRoot={(props) => (
          <Link to="/classes/$classId/$panel" params={{ classId: id, panel: FIRST_PANEL }} {...props} />
        )}
      >
        {name}
      </Anchor>
      {isDefault && (
        <Badge variant="default" style={{ minWidth: 'max-content' }}>
          <Trans>Default</Trans>
        </Badge>
      )}
    </Group>
  ),
}

const LONG = { minWidth: 240 } as const

interface ClassTableProps {
  /** The columns beside the name. */
  columns: readonly ListColumn<never>[]
  /** Undefined while the first answer is on its way. */
  rows: readonly ClassRow[] | undefined
  busy: boolean
  skeletonRows: number
  search: ClassSearch
  onOrder: (field: string) => void
  /** Ids of the rows that were chosen; undefined where the viewer has nothing to do with them. */
  chosen: ReadonlySet<string> | undefined
  onChoose: (rows: readonly ClassRow[], on: boolean) => void
}

export function ClassTable(props: ClassTableProps) {
  const { rows, busy, skeletonRows, search, onOrder, chosen, onChoose } = props
  const { t, i18n } = useLingui()
  const shown = useMemo(() => [NAME, ...(props.columns as readonly ListColumn[])], [props.columns])
  const columns = useMemo(
    () =>
      column.columns(
        shown.map(({ id, label, cell }) =>
          column.display({
            id,
            header: () => i18n._(label),
            cell: ({ row }) => cell(row.original),
          }),
        ),
      ),
    [shown, i18n],
  )
  const data = useMemo(() => [...(rows ?? [])], [rows])
  const table = useTable({ features, columns, data, getRowId: (row) => row.id })
  const ordered = search.direction === 'DESC' ? 'descending' : 'ascending'
  const here = data.filter(({ id }) => chosen?.has(id)).length

  return (
    <ScrollArea>
      <Table highlightOnHover aria-label={t`Customer classes`} aria-busy={busy} verticalSpacing={6}>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {chosen && (
                <Table.Th w={40}>
                  <Checkbox
                    aria-label={t`Choose all classes on this page`}
                    checked={here > 0 && here === data.length}
                    indeterminate={here > 0 && here < data.length}
                    onChange={({ currentTarget }) => onChoose(data, currentTarget.checked)}
                  />
                </Table.Th>
              )}
              {group.headers.map((header, index) => {
                const { order, numeric } = shown[index] ?? NAME
                const active = order !== undefined && (search.order ?? 'NAME') === order
                return (
                  <Table.Th key={header.id} aria-sort={active ? ordered : undefined} ta={numeric ? 'right' : undefined}>
                    {order ? (
                      <UnstyledButton fz="inherit" fw="inherit" ta="inherit" mih={24} onClick={() => onOrder(order)}>
                        <Group gap={4} wrap="nowrap">
                          <FlexRender header={header} />
                          {active && (ordered === 'descending' ? <IconSortDown size={14} /> : <IconSortUp size={14} />)}
                        </Group>
                      </UnstyledButton>
                    ) : (
                      <FlexRender header={header} />
                    )}
                  </Table.Th>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {rows === undefined ? (
            <TableSkeleton rows={skeletonRows} columns={columns.length + (chosen ? 1 : 0)} />
          ) : (
            table.getRowModel().rows.map((row) => (
              <Table.Tr key={row.id} bg={chosen?.has(row.id) ? 'var(--mantine-primary-color-light)' : undefined}>
                {chosen && (
                  <Table.Td>
                    <Checkbox
                      aria-label={t`Choose ${row.original.name}`}
                      checked={chosen.has(row.id)}
                      onChange={({ currentTarget }) => onChoose([row.original], currentTarget.checked)}
                    />
                  </Table.Td>
                )}
                {row.getAllCells().map((cell, index) => (
                  <Table.Td
                    key={cell.id}
                    ta={shown[index]?.numeric ? 'right' : undefined}
                    style={shown[index]?.long && LONG}
                  >
                    <FlexRender cell={cell} />
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
