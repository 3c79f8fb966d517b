// Control of one field, chosen by its metadata.

import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { PasswordInput, Select, Switch, Text, Textarea, TextInput } from '@mantine/core'
import type { FieldMetadata } from '../../api/metadata'
import { FieldHelp } from '../FieldHelp'
import type { FieldValue } from '../values'
import { DayInput } from './DayInput'
import { LanguageInput } from './LanguageInput'
import { ListInput } from './ListInput'
import { LANGUAGE_FIELDS } from './languages'
import { MomentField } from './MomentField'
import { NumberField } from './NumberField'
import { ReferencePicker } from './reference/ReferencePicker'
import type { ReferenceSource } from './references'
import { ZoneInput } from './ZoneInput'

/** A text longer than this is written over several lines. */
const ONE_LINE_CHARACTERS = 256
/** Fields for a number or a day are narrow; their help is not. */
const NARROW = { wrapper: { maxWidth: 160 } }
/** The one field that nobody may read over somebody's shoulder. */
const PASSWORD = 'password'
/** Texts that are chosen from a list, by their names. */
const LISTED: Readonly<Record<string, typeof LanguageInput>> = {
  timeZone: ZoneInput,
  ...Object.fromEntries(LANGUAGE_FIELDS.map((name) => [name, LanguageInput])),
}

interface FieldInputProps {
  field: FieldMetadata
  value: FieldValue
  onChange: (value: FieldValue) => void
  onBlur?: () => void
  error?: string
  disabled?: boolean
  /** Why the field has no effect now. */
  reason?: MessageDescriptor | null
  /** Unit of a number, where the field itself doesn't say. */
  unit?: string
  /** Currency of an amount. */
  currency?: string
  /** Note on its value, in place of its help. */
  note?: string
  /** Choices of a reference. */
  source?: ReferenceSource
  /** The label is read out and not shown, as in the cells of a table. */
  bare?: boolean
}

export function FieldInput(props: FieldInputProps) {
  const {
    field,
    value,
    onChange,
    onBlur,
    error,
    disabled,
    reason = null,
    unit,
    currency,
    note,
    source,
    bare = false,
  } = props
  const { i18n, t } = useLingui()
  const name = i18n._(field.label)
  const shared = {
    label: bare ? undefined : name,
    'aria-label': bare ? name : undefined,
    description: bare ? undefined : (note ?? <FieldHelp field={field} reason={reason} />),
    required: field.required,
    disabled: disabled || reason !== null,
    'data-path': field.name,
    error,
    onBlur,
  }
  const text = typeof value === 'string' ? value : ''
  const write = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)

  if (field.list) {
    return <ListInput {...shared} field={field} value={(value as string[] | null) ?? []} onChange={onChange} />
  }
  switch (field.kind) {
    case 'boolean':
      // Mantine's label holds the help too; the control is called by its label alone.
      return (
        <Switch
          {...shared}
          required={false}
          aria-label={name}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )
    case 'choice':
      return (
        <Select
          {...shared}
          clearable={!field.required && field.nullable}
          allowDeselect={false}
          value={text || null}
          onChange={onChange}
          placeholder={field.nullable ? t`Not set` : undefined}
          data={(field.choices ?? []).map((choice) => ({ value: choice.value, label: i18n._(choice.label) }))}
          renderOption={({ option }) => {
            const help = field.choices?.find((choice) => choice.value === option.value)?.help
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
      return <ReferencePicker {...shared} source={source} value={text || null} onChange={onChange} />
    case 'integer':
    case 'decimal':
      return (
        <NumberField
          {...shared}
          value={text}
          onChange={onChange}
          unit={field.unit ? i18n._(field.unit) : unit}
          currency={currency}
          placeholder={field.nullable ? t`Not set` : undefined}
          styles={bare ? undefined : NARROW}
        />
      )
    case 'date':
      return <DayInput {...shared} value={text} onChange={onChange} keepsRefused styles={NARROW} />
    case 'moment':
      return <MomentField {...shared} value={text} onChange={onChange} keepsRefused styles={NARROW} />
    default: {
      const Listed = LISTED[field.name]
      if (Listed) {
        const unset = field.nullable ? t`Not set` : undefined
        return (
          <Listed
            {...shared}
            clearable={field.nullable === true}
            placeholder={unset}
            value={text}
            onChange={onChange}
          />
        )
      }
      if (field.name === PASSWORD) {
        return <PasswordInput {...shared} autoComplete="new-password" value={text} onChange={write} styles={NARROW} />
      }
      return (field.maximumLength ?? 0) > ONE_LINE_CHARACTERS ? (
        <Textarea {...shared} autosize minRows={1} maxRows={8} value={text} onChange={write} />
      ) : (
        <TextInput {...shared} placeholder={field.nullable ? t`Not set` : undefined} value={text} onChange={write} />
      )
    }
  }
}
