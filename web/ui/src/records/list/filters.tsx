// The filters of a list of records, from the fields of its kind's form.

import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { FieldMetadata, LoadedForm } from '../../api/metadata'
import { presentChoices } from '../../forms/inputs/present'
import { ReferencePicker } from '../../forms/inputs/reference/ReferencePicker'
import type { FilterInputProps, ListFilter } from '../../lists/filters'
import type { RecordKind, RecordRow } from '../kind'
import { useSources } from '../useSources'

/** The value of a filter that stands for "none". No id and no choice is called so. */
const NONE = '-'
const YES_OR_NO = { true: msg`Yes`, false: msg`No` }

/** `rows` are those that are listed: the names of what references are filtered by are among them. */
export function filtersOf(
  kind: RecordKind,
  form: LoadedForm,
  rows: readonly RecordRow[] | undefined,
): readonly ListFilter[] {
  const fields = kind.filters.flatMap((name) => form.fields.filter((field) => field.name === name))
  return fields.map(({ name, label, kind: type, choices = [] }: FieldMetadata) => ({
    name,
    label,
    values:
      type === 'boolean'
        ? YES_OR_NO
        : Object.fromEntries(choices.map((choice) => [choice.value, choice.label] as const)),
    input:
      type === 'reference'
        ? (props: FilterInputProps) => <ReferenceFilter {...props} kind={kind} field={name} rows={rows} />
        : undefined,
    where: (value: string) => ({
      [name]: value === NONE ? { isNull: true } : { eq: type === 'boolean' ? value === 'true' : value },
    }),
  }))
}

interface ReferenceFilterProps extends FilterInputProps {
  kind: RecordKind
  field: string
  rows: readonly RecordRow[] | undefined
}

function ReferenceFilter({ kind, field, rows, ...props }: ReferenceFilterProps) {
  const { t, i18n } = useLingui()
  const source = useSources(kind)({})[field]
  const unset = kind.unset?.[field]
  return (
    <ReferencePicker
      {...props}
      source={{
        ...source,
        type: undefined,
        where: undefined,
        unset: t({ message: 'Any', context: 'filter' }),
        also: unset ? [{ id: NONE, name: i18n._(unset) }] : [],
        present: rows && presentChoices(rows)[field],
      }}
    />
  )
}
