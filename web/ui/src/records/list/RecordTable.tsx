// The rows of a list of records. The server orders, filters and pages.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Badge, Checkbox, Group, ScrollArea, Table, Text, UnstyledButton } from '@mantine/core'
import type { LoadedForm } from '../../api/metadata'
import { ShownValue } from '../../changes/ShownValue'
import { RecordLink } from '../../links/RecordLink'
import { IconSortDown, IconSortUp } from '../../ui/icons'
import { TableSkeleton } from '../../ui/states'
import type { Column, RecordKind, RecordRow } from '../kind'
import type { ListSearch } from './search'

export const NAME = 'NAME'

interface RecordTableProps {
  kind: RecordKind
  form: LoadedForm
  /** Undefined while the first answer is on its way. */
  rows: readonly RecordRow[] | undefined
  busy: boolean
  skeletonRows: number
  search: ListSearch
  onOrder: (field: string) => void
  chosen: ReadonlySet<string>
  /** Absent where nothing can be done with several. */
  onChoose?: (ids: ReadonlySet<string>) => void
}

export function RecordTable(props: RecordTableProps) {
  const { kind, form, rows, busy, skeletonRows, chosen, onChoose } = props
  const { t, i18n } = useLingui()
  const own = new Set(form.fields.map(({ name }) => name))
  // What the role's schema has not is no column either.
  const first: Column = { field: 'name', label: msg`Name`, order: kind.nameOrder ?? NAME }
  const columns = [first, ...kind.columns].filter(({ field, label }) => label || own.has(field))
  const ids = rows?.map(({ id }) => id) ?? []
  const all = ids.length > 0 && ids.every((id) => chosen.has(id))
  return (
    <ScrollArea>
      <Table highlightOnHover aria-label={i18n._(kind.title)} aria-busy={busy} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {onChoose && (
              <Table.Td w={44}>
                <Checkbox
                  aria-label={t`Choose all on this page`}
                  checked={all}
                  indeterminate={!all && ids.some((id) => chosen.has(id))}
                  onChange={() => onChoose(new Set(all ? [] : ids))}
                />
              </Table.Td>
            )}
            {columns.map((column) => (
              <Head key={column.field} column={column} {...props} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows === undefined ? (
            <TableSkeleton rows={skeletonRows} columns={columns.length + (onChoose ? 1 : 0)} />
          ) : (
            rows.map((row) => (
              <Table.Tr key={row.id} bg={chosen.has(row.id) ? 'var(--mantine-primary-color-light)' : undefined}>
                {onChoose && (
                  <Table.Td>
                    <Checkbox
                      aria-label={t`Choose ${row.name}`}
                      checked={chosen.has(row.id)}
                      onChange={(event) => onChoose(withChosen(chosen, row.id, event.currentTarget.checked))}
                    />
                  </Table.Td>
                )}
                {columns.map((column) => (
                  <Table.Td key={column.field}>
                    <Cell kind={kind} form={form} column={column} row={row} />
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

function withChosen(chosen: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(chosen)
  if (on) next.add(id)
  else next.delete(id)
  return next
}

function Head({ kind, column, form, search, onOrder }: RecordTableProps & { column: Column }) {
  const { i18n } = useLingui()
  const field = form.fields.find(({ name }) => name === column.field)
  const label = column.label ?? field?.label
  const text = label ? i18n._(label) : column.field
  const { order } = column
  const active =
    order !== undefined &&
    (search.order === order || (search.order === undefined && order === (kind.nameOrder ?? NAME)))
  const descending = search.direction === 'DESC'
  return (
    <Table.Th aria-sort={active ? (descending ? 'descending' : 'ascending') : undefined}>
      {order ? (
        <UnstyledButton fz="inherit" fw="inherit" ta="inherit" mih={24} onClick={() => onOrder(order)}>
          <Group gap={4} wrap="nowrap">
            {text}
            {active && (descending ? <IconSortDown size={14} /> : <IconSortUp size={14} />)}
          </Group>
        </UnstyledButton>
      ) : (
        text
      )}
    </Table.Th>
  )
}

interface CellProps {
  kind: RecordKind
  form: LoadedForm
  column: Column
  row: RecordRow
}

function Cell({ kind, form, column, row }: CellProps) {
  const { i18n } = useLingui()
  if (column.field === 'name') {
    return (
      <Group gap="xs" wrap="nowrap">
        <Text span size="sm" fw={550}>
          <RecordLink type={kind.type} id={row.id} name={row.name} />
        </Text>
        {row.viewerAccess?.level === 'READ_ONLY' && (
          <Badge variant="default" title={row.viewerAccess.reason ?? undefined}>
            <Trans>Read-only</Trans>
          </Badge>
        )}
      </Group>
    )
  }
  const unset = kind.unset?.[column.field]
  const word = column.words?.[String(row[column.field])]
  if (word) return i18n._(word)
  return (
    <Text span size="sm">
      <ShownValue
        name={column.field}
        field={form.fields.find(({ name }) => name === column.field)}
        value={row[column.field]}
        type={kind.referred[column.field]}
        unset={unset && i18n._(unset)}
      />
    </Text>
  )
}
