// A value in a custom field, entered in the form of its type and the reader's language.

import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Select, TextInput } from '@mantine/core'
import { typedText } from '../../forms/facts/CustomFieldValue'
import { DayInput } from '../../forms/inputs/DayInput'
import { MomentField } from '../../forms/inputs/MomentField'
import { NumberField } from '../../forms/inputs/NumberField'
import { lengthProblem } from '../../forms/problems/characters'
import { useFormats } from '../../ui/language/formats'

/** Definition of a custom field's value, as it is kept or as it is being entered. */
interface ValueDefinition {
  name: string
  description?: string | null
  type: string
  defaultValue?: string | null
  properties: {
    masks: readonly string[]
    options: readonly string[]
    maximumLength?: number | null
    minimum?: string | null
    maximum?: string | null
    decimalPlaces?: number | null
  }
}

interface ValueInputProps {
  definition: ValueDefinition
  required?: boolean
  value: string
  error: string | undefined
  onChange: (value: string) => void
  onBlur: () => void
}

export function ValueInput({ definition, required = false, value, error, onChange, onBlur }: ValueInputProps) {
  const { t } = useLingui()
  const formats = useFormats()
  const { type, properties, defaultValue: kept } = definition
  const limits = useLimits(definition)
  const defaultValue = kept && typedText(type, kept, formats)
  const help = [definition.description, limits].filter(Boolean).join(' ')
  const shared = {
    label: definition.name,
    description: help && <span className="app-help">{help}</span>,
    required,
    placeholder: defaultValue ? t`Default: ${defaultValue}` : t`Not set`,
    error,
  }
  const write = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)
  switch (type) {
    case 'LIST':
      return (
        <Select
          {...shared}
          searchable
          clearable
          data={[...properties.options]}
          value={value || null}
          onChange={(chosen) => onChange(chosen ?? '')}
        />
      )
    case 'DATE':
      return <DayInput {...shared} value={value} onChange={onChange} onBlur={onBlur} keepsRefused />
    case 'DATE_TIME':
      return <MomentField {...shared} value={value} onChange={onChange} onBlur={onBlur} keepsRefused />
    case 'NUMBER':
      return <NumberField {...shared} value={value} onChange={onChange} onBlur={onBlur} />
    default:
      return (
        <TextInput
          {...shared}
          error={error ?? lengthProblem(value, properties.maximumLength)}
          value={value}
          onChange={write}
        />
      )
  }
}

/** Limits of a value, in words. */
function useLimits({ properties }: ValueDefinition): string {
  const { t } = useLingui()
  const { decimal } = useFormats()
  const { masks, decimalPlaces } = properties
  const written = (bound: string | null | undefined) => (bound ? decimal(bound) : null)
  const [minimum, maximum] = [written(properties.minimum), written(properties.maximum)]
  const placesOf = (places: number | null | undefined) => {
    if (places === null || places === undefined) return false
    return places === 0
      ? t`Whole numbers only.`
      : plural(places, { one: 'With at most # decimal place.', other: 'With at most # decimal places.' })
  }
  return [
    masks.length > 0 && t`In the form ${masks.join(', ')}.`,
    minimum !== null && t`At least ${minimum}.`,
    maximum !== null && t`At most ${maximum}.`,
    placesOf(decimalPlaces),
  ]
    .filter(Boolean)
    .join(' ')
}
