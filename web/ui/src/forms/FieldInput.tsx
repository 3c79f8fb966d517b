// The control of one field, chosen by what its metadata says of it.

import { useLingui } from '@lingui/react/macro'
import { NumberInput, Select, Switch, TagsInput, Text, Textarea, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import type { FieldMetadata } from './metadata'

/** A text longer than this is written over several lines. */
const ONE_LINE_CHARACTERS = 256

/** What a reference can be set to. */
export interface ReferenceOption {
  value: string
  label: string
}

interface FieldInputProps {
  field: FieldMetadata
  /** The control's value, error and events, from the form. */
  control: GetInputPropsReturnType
  readOnly?: boolean
  /** What a reference can be set to, and how "nothing" is called. */
  options?: readonly ReferenceOption[]
  unset?: string
}

export function FieldInput({ field, control, readOnly, options, unset }: FieldInputProps) {
  const { i18n, t } = useLingui()
  const shared = {
    label: i18n._(field.label),
    description: field.help && i18n._(field.help),
    required: field.required,
    disabled: readOnly,
    'data-path': field.name,
    ...control,
  }
  const unit = field.unit && (
    <Text size="xs" c="dimmed" pr="sm">
      {i18n._(field.unit)}
    </Text>
  )

  if (field.list) {
    return <TagsInput {...shared} required={false} placeholder={t`Add with Enter`} />
  }
  switch (field.kind) {
    case 'boolean':
      // Mantine's label holds the help too; the control is called by its label alone.
      return <Switch {...shared} required={false} aria-label={shared.label} />
    case 'choice':
      return (
        <Select
          {...shared}
          clearable={!field.required && field.initial === undefined}
          allowDeselect={false}
          data={(field.choices ?? []).map(({ value, label }) => ({ value, label: i18n._(label) }))}
          renderOption={({ option }) => {
            const help = field.choices?.find(({ value }) => value === option.value)?.help
            return (
              <div>
                <Text size="sm">{option.label}</Text>
                {help && (
                  <Text size="xs" c="dimmed">
                    {i18n._(help)}
                  </Text>
                )}
              </div>
            )
          }}
        />
      )
    case 'reference':
      return (
        <Select
          {...shared}
          searchable
          clearable={!field.required}
          placeholder={unset ?? t`Not set`}
          nothingFoundMessage={t`Nothing found.`}
          data={options?.map(({ value, label }) => ({ value, label }))}
        />
      )
    case 'integer':
    case 'decimal':
      return (
        <NumberInput
          {...shared}
          // Numbers are text: digits that a float would lose stay as they were typed.
          valueIsNumericString
          onChange={(value: string | number) => control.onChange(String(value))}
          allowDecimal={field.kind === 'decimal'}
          clampBehavior="none"
          hideControls
          rightSection={unit}
          rightSectionWidth="auto"
          maw={320}
        />
      )
    case 'date':
      return <TextInput {...shared} type="date" maw={320} />
    case 'moment':
      return <TextInput {...shared} type="datetime-local" maw={320} />
    default:
      return (field.maximumLength ?? 0) > ONE_LINE_CHARACTERS ? (
        <Textarea {...shared} autosize minRows={2} maxRows={8} />
      ) : (
        <TextInput {...shared} />
      )
  }
}
