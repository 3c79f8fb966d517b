// Columns of a list of records.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Badge } from '@mantine/core'
import type { FieldMetadata, LoadedForm } from '../../api/metadata'
import { sentenceOf } from '../../forms/problems/errorWords'
import { Value } from '../../forms/Value'
import { RecordLink } from '../../links/RecordLink'
import type { ListColumn } from '../../lists/columns'
import { useFormats } from '../../ui/language/formats'
import type { Column, RecordKind, RecordRow } from '../kind'

const NAME = 'NAME'

/** The columns of a kind, the name first. What the role's schema hasn't is no column either. */
export function columnsOf(kind: RecordKind, form: LoadedForm): [ListColumn<RecordRow>, ...ListColumn<RecordRow>[]] {
  const declared = ({ field }: Column) => form.fields.find(({ name }) => name === field)
  const listColumn = (column: Column, label: MessageDescriptor): ListColumn<RecordRow> => ({
    id: column.field,
    label,
    shown: true,
    order: column.order,
    cell: (row) => <Cell kind={kind} form={form} column={column} row={row} />,
  })
  const others = kind.columns.flatMap((column) => {
    const label = column.label ?? declared(column)?.label
    return label ? [listColumn(column, label)] : []
  })
  return [listColumn({ field: 'name', order: kind.nameOrder ?? NAME }, msg`Name`), ...others]
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
    const reason = row.viewerAccess?.reason
    return (
      <span className="app-list-name">
        <RecordLink type={kind.type} id={row.id} name={row.name} />
        {row.viewerAccess?.level === 'READ_ONLY' && (
          <Badge variant="default" title={reason ? (sentenceOf(reason) ?? reason) : undefined}>
            <Trans>Read-only</Trans>
          </Badge>
        )}
      </span>
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
  if (isMoment) return <time dateTime={String(value)}>{dayOf(String(value))}</time>
  return <Value field={field} value={value} unset={unset && i18n._(unset)} />
}
