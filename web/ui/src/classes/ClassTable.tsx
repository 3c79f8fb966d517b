// The rows of the list of classes.

import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Badge, Group, ScrollArea, Table, Text, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { createColumnHelper, FlexRender, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { ClassPageQuery, CustomerClassOrderField } from '../api/reseller/graphql'
import { IconSortDown, IconSortUp } from '../app/icons'
import { TableSkeleton } from '../app/states'
import type { ClassSearch } from './search'

type Row = ClassPageQuery['customerClasses']['nodes'][number]

/** The server orders, filters and pages: the table only lays out what it is given. */
const features = tableFeatures({})
const column = createColumnHelper<typeof features, Row>()

/** The column's order field, by the column's id. */
const ORDER_OF: Record<string, CustomerClassOrderField> = {
  name: 'NAME',
  businessModel: 'BUSINESS_MODEL',
  currency: 'CURRENCY',
}

function columnsOf() {
  return column.columns([
    column.accessor('name', {
      header: () => <Trans>Name</Trans>,
      cell: ({ row }) => (
        <Group gap="xs" wrap="nowrap">
          <Anchor
            fw={550}
            renderRoot={(props) => (
              <Link
                to="/classes/$classId/$panel"
                params={{ classId: row.original.id, panel: 'GeneralInfo' }}
                {...props}
              />
            )}
          >
            {row.original.name}
          </Anchor>
          {row.original.isDefault && (
            <Badge variant="default">
              <Trans>Default</Trans>
            </Badge>
          )}
        </Group>
      ),
    }),
    column.accessor((row) => row.businessModel.name, {
      id: 'businessModel',
      header: () => <Trans>Business model</Trans>,
    }),
    column.accessor((row) => row.currency?.code, {
      id: 'currency',
      header: () => <Trans>Currency</Trans>,
      cell: ({ getValue }) =>
        getValue() ?? (
          <Text size="sm" c="dimmed">
            <Trans>Not set</Trans>
          </Text>
        ),
    }),
    column.accessor((row) => row.finances.statistics.generateStatistics, {
      id: 'archive',
      header: () => <Trans>Archive xDRs</Trans>,
      cell: ({ getValue }) => (getValue() ? <Trans>Yes</Trans> : <Trans>No</Trans>),
    }),
    column.accessor((row) => row.usage.customerCount, {
      id: 'customers',
      header: () => <Trans>Customers</Trans>,
    }),
    column.accessor((row) => row.viewerAccess.reason, {
      id: 'access',
      header: () => <Trans>Access</Trans>,
      cell: ({ getValue }) => getValue() ?? <Trans>Can be changed</Trans>,
    }),
  ])
}

interface ClassTableProps {
  /** Undefined while the first answer is on its way. */
  rows: Row[] | undefined
  busy: boolean
  skeletonRows: number
  search: ClassSearch
  onOrder: (field: CustomerClassOrderField) => void
}

export function ClassTable({ rows, busy, skeletonRows, search, onOrder }: ClassTableProps) {
  const { t } = useLingui()
  const columns = useMemo(columnsOf, [])
  const data = useMemo(() => rows ?? [], [rows])
  const table = useTable({ features, columns, data, getRowId: (row) => row.id })
  const ordered = search.direction === 'DESC' ? 'descending' : 'ascending'

  return (
    <ScrollArea>
      <Table highlightOnHover aria-label={t`Customer classes`} aria-busy={busy} verticalSpacing="sm">
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map((header) => {
                const order = ORDER_OF[header.column.id]
                const active = order !== undefined && search.order === order
                return (
                  <Table.Th key={header.id} aria-sort={active ? ordered : undefined} style={{ whiteSpace: 'nowrap' }}>
                    {order ? (
                      <UnstyledButton fz="inherit" fw="inherit" mih={24} onClick={() => onOrder(order)}>
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
            <TableSkeleton rows={skeletonRows} columns={columns.length} />
          ) : (
            table.getRowModel().rows.map((row) => (
              <Table.Tr key={row.id}>
                {row.getAllCells().map((cell) => (
                  <Table.Td key={cell.id}>
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
