// The rows of a list of records: what each column shows of them.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Badge, Group, Text } from '@mantine/core'
import type { FieldMetadata, LoadedForm } from '../../api/metadata'
import { Value } from '../../changes/Value'
import { RecordLink } from '../../links/RecordLink'
import { ListTable } from '../../lists/ListTable'
import { useFormats } from '../../ui/formats'
import type { Column, RecordKind, RecordRow } from '../kind'
import type { ListSearch } from './search'

export const NAME = 'NAME'

interface RecordTableProps {
  kind: RecordKind
  form: LoadedForm
  rows: readonly RecordRow[] | undefined
  busy: boolean
  skeletonRows: number
  search: ListSearch
  onOrder: (field: string) => void
  /** Undefined where nothing can be done with several. */
  chosen: ReadonlySet<string> | undefined
  onChoose: (rows: readonly RecordRow[], on: boolean) => void
}

export function RecordTable({ kind, form, search, ...props }: RecordTableProps) {
  const { t, i18n } = useLingui()
  const fieldOf = ({ field }: Column) => form.fields.find(({ name }) => name === field)
  const first: Column = { field: 'name', label: msg`Name`, order: kind.nameOrder ?? NAME }
  // What the role's schema has not is no column either.
  const columns = [first, ...kind.columns].flatMap((column) => {
    const label = column.label ?? fieldOf(column)?.label
    if (!label) return []
    const cell = (row: RecordRow) => <Cell kind={kind} form={form} column={column} row={row} />
    return [{ id: column.field, head: i18n._(label), order: column.order, cell }]
  })
  return (
    <ListTable
      label={i18n._(kind.title)}
      columns={columns}
      order={search.order ?? kind.nameOrder ?? NAME}
      descending={search.direction === 'DESC'}
      chooseAll={t`Choose all on this page`}
      {...props}
    />
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
  const { dayOf } = useFormats()
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
  const value = row[column.field]
  // A figure that only the list has is a count.
  const count: FieldMetadata | undefined = column.label && { name: column.field, kind: 'integer', label: column.label }
  const field = form.fields.find(({ name }) => name === column.field) ?? count
  const isMoment = value && (field?.kind === 'moment' || column.field.endsWith('At'))
  return (
    <Text span size="sm" style={isMoment ? { whiteSpace: 'nowrap' } : undefined}>
      {isMoment ? dayOf(String(value)) : <Value field={field} value={value} unset={unset && i18n._(unset)} />}
    </Text>
  )
}
