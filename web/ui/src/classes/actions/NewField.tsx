// A field of a new class, as the SDL has it.

import { useLingui } from '@lingui/react/macro'
import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core'
import type { FieldMetadata } from '../../api/metadata'
import { ReferencePicker } from '../../forms/inputs/reference/ReferencePicker'
import type { ReferenceSource } from '../../forms/inputs/references'
import type { FilterOption } from '../../lists/filters'

const ONE_LINE_CHARACTERS = 256

interface NewFieldProps {
  field: FieldMetadata
  /** One begins here. */
  isFirst: boolean
  value: string | boolean
  problem: string | undefined
  /** Choices of a reference that has few. */
  options: readonly FilterOption[] | undefined
  /** Where those of one that may have many are searched for. */
  document: ReferenceSource['document']
  unset: FieldMetadata['label'] | undefined
  onChange: (value: string | boolean) => void
}

export function NewField({ field, isFirst, value, problem, options, document, unset, onChange }: NewFieldProps) {
  const { t, i18n } = useLingui()
  const shared = {
    label: i18n._(field.label),
    description: field.help && i18n._(field.help),
    required: field.required,
    error: problem,
  }
  if (field.kind === 'boolean') {
    return (
      <Switch
        {...shared}
        required={false}
        aria-label={shared.label}
        checked={value === true}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    )
  }
  const text = String(value)
  const unsetWords = unset ? i18n._(unset) : t`Not set`
  if (field.kind === 'reference' && !options) {
    return (
      <ReferencePicker
        {...shared}
        source={{ document, unset: unsetWords }}
        value={text || null}
        onChange={(id) => onChange(id ?? '')}
      />
    )
  }
  if (field.kind === 'reference') {
    return (
      <NativeSelect
        {...shared}
        value={text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={[{ value: '', label: field.required ? t`Select…` : unsetWords }, ...(options ?? [])]}
      />
    )
  }
  return (field.maximumLength ?? 0) > ONE_LINE_CHARACTERS ? (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      value={text}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  ) : (
    <TextInput
      {...shared}
      data-autofocus={isFirst ? true : undefined}
      value={text}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
