// What a list is narrowed down by: the name, and the fields that its kind filters by.

import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Box, Group, Select } from '@mantine/core'
import type { FieldMetadata, LoadedForm } from '../../api/metadata'
import { presentChoices } from '../../forms/present'
import { ReferencePicker } from '../../forms/ReferencePicker'
import { NameSearch } from '../../lists/NameSearch'
import type { RecordKind, RecordRow } from '../kind'
import { useSources } from '../useSources'
import { type ListSearch, NONE, withPart } from './search'

const FILTER_WIDTH = 190
const SEARCH = msg`Search the list`

interface FilterBarProps {
  kind: RecordKind
  form: LoadedForm
  /** What is listed: the names of what references are filtered by are among it. */
  rows: readonly RecordRow[] | undefined
  search: ListSearch
  onSearch: (search: ListSearch) => void
}

export function FilterBar({ kind, form, rows, search, onSearch }: FilterBarProps) {
  const fields = kind.filters.flatMap((name) => form.fields.filter((field) => field.name === name))
  return (
    <Group gap="xs" align="flex-end" role="search">
      <NameSearch
        shortcut={SEARCH}
        search={search}
        onSearch={(change) =>
          onSearch(Object.entries(change).reduce((next, [part, value]) => withPart(next, part, value), search))
        }
      />
      {fields.map((field) => (
        <FilterInput
          key={field.name}
          field={field}
          kind={kind}
          rows={rows}
          value={typeof search[field.name] === 'string' ? (search[field.name] as string) : null}
          onChange={(value) => onSearch(withPart(search, field.name, value))}
        />
      ))}
    </Group>
  )
}

interface FilterInputProps {
  field: FieldMetadata
  kind: RecordKind
  rows: readonly RecordRow[] | undefined
  value: string | null
  onChange: (value: string | null) => void
}

function FilterInput({ field, kind, rows, value, onChange }: FilterInputProps) {
  const { t, i18n } = useLingui()
  const label = i18n._(field.label)
  const unset = kind.unset?.[field.name]
  const none = unset ? [{ id: NONE, name: i18n._(unset) }] : []
  const source = useSources(kind)({})[field.name]
  if (field.kind === 'reference') {
    const named = rows === undefined ? [] : (presentChoices(rows)[field.name] ?? [])
    // An address may ask for something that no row tells the name of.
    const unnamed = value && !named.some(({ id }) => id === value) ? [{ id: value, name: t`(chosen)` }] : []
    return (
      <Box w={FILTER_WIDTH}>
        <ReferencePicker
          source={{
            ...source,
            type: undefined,
            where: undefined,
            unset: label,
            also: none,
            present: [...named, ...unnamed],
          }}
          aria-label={label}
          value={value}
          onChange={onChange}
        />
      </Box>
    )
  }
  const data =
    field.kind === 'boolean'
      ? [
          { value: 'true', label: t`${label}: yes` },
          { value: 'false', label: t`${label}: no` },
        ]
      : (field.choices ?? []).map((choice) => ({ value: choice.value, label: i18n._(choice.label) }))
  return (
    <Select
      aria-label={label}
      placeholder={label}
      clearable
      w={FILTER_WIDTH}
      data={data}
      value={value}
      onChange={onChange}
    />
  )
}
