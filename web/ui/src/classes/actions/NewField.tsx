// A field of a new class, as the SDL has it.

import { useLingui } from '@lingui/react/macro'
import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core'
import type { FieldMetadata } from '../../api/metadata'
import type { FilterOption } from '../../lists/filters'

const ONE_LINE_CHARACTERS = 256

interface NewFieldProps {
  field: FieldMetadata
  /** One begins here. */
  isFirst: boolean
  value: string | boolean
  problem: string | undefined
  options: readonly FilterOption[]
  unset: FieldMetadata['label'] | undefined
  onChange: (value: string | boolean) => void
}

export function NewField({ field, isFirst, value, problem, options, unset, onChange }: NewFieldProps) {
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
  if (field.kind === 'reference') {
    return (
      <NativeSelect
        {...shared}
        value={text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={[{ value: '', label: field.required ? t`Select…` : unset ? i18n._(unset) : t`Not set` }, ...options]}
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
