// Rows of a list that are a table: each has a few short fields, which stand in one line under heads that are said once.

import { useLingui } from '@lingui/react/macro'
import type { FieldMetadata, FormMetadata } from '../../api/metadata'
import { Field } from '../Field'
import { FieldHelp } from '../FieldHelp'

const MOST_COLUMNS = 3
/** A line of short fields is read without a way between them. */
export const TABLE_WIDTH = 680
/** A text that is longer needs lines of its own. */
const SHORT_CHARACTERS = 256
const OF_ONE_LINE = ['text', 'integer', 'decimal', 'choice', 'date', 'reference']

/** The fields of a row where rows of them are a table; null where each row needs the room of a form. */
export function tableFields(fields: FormMetadata): FormMetadata | null {
  const areShort = fields.every(
    ({ kind, list, maximumLength = 0 }) =>
      !list && OF_ONE_LINE.includes(kind) && (kind !== 'text' || maximumLength <= SHORT_CHARACTERS),
  )
  return areShort && fields.length <= MOST_COLUMNS ? fields : null
}

interface ColumnsProps {
  fields: readonly FieldMetadata[]
}

/** Heads of the columns; each field's label says it, too, for screen readers. */
export function RowTableHead({ fields }: ColumnsProps) {
  const { i18n } = useLingui()
  return (
    <div className="app-row-table app-row-table-head" aria-hidden>
      {fields.map((field) => (
        <div key={field.name}>
          <div>{i18n._(field.label)}</div>
          <FieldHelp field={field} reason={null} />
        </div>
      ))}
    </div>
  )
}

export function RowColumns({ fields }: ColumnsProps) {
  return (
    <div className="app-row-table">
      {fields.map(({ name }) => (
        <Field key={name} name={name} bare />
      ))}
    </div>
  )
}
