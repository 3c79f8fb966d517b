// Default value of a custom field: entered as its values are, in the form of the type.

import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Field } from '../../forms/Field'
import { isDecimal } from '../../forms/inputs/decimal'
import { isRefused } from '../../forms/inputs/number'
import { fieldOf, useEntered, useFieldValue, useProblem, useScope } from '../../forms/scope'
import type { FormValues } from '../../forms/values'
import { ValueInput } from '../customers/ValueInput'

const NAME = 'defaultValue'
const PATH = [NAME]
const NO_PROPERTIES: FormValues = {}

function textsIn(properties: FormValues, name: string): string[] {
  return (properties[name] as string[] | null | undefined) ?? []
}

function numberIn(properties: FormValues, name: string): string | null {
  const text = String(properties[name] ?? '')
  return isDecimal(text) ? text : null
}

export function DefaultValue() {
  const { i18n } = useLingui()
  const scope = useScope()
  const { form } = scope
  const type = useEntered((values) => (values.type as string | null | undefined) ?? null)
  const properties = useEntered((values) => (values.properties as FormValues | null | undefined) ?? NO_PROPERTIES)
  const value = String(useFieldValue(form, PATH) ?? '')
  const problem = useProblem(form, PATH, false)
  // A text that was no number is held apart from what other types take.
  useEffect(() => {
    if (type !== 'NUMBER' && isRefused(String(form.value(PATH) ?? ''))) form.set(PATH, '')
  }, [form, type])
  const field = fieldOf(scope, NAME)
  if (!field) return null
  if (type === null || scope.asFacts || field.readOnly) return <Field name={NAME} />
  const whole = (name: string) => {
    const text = numberIn(properties, name)
    return text === null ? null : Number(text)
  }
  const own = type === 'NUMBER'
  return (
    <ValueInput
      definition={{
        name: i18n._(field.label),
        description: field.help && i18n._(field.help),
        type,
        properties: {
          masks: type === 'TEXT' ? textsIn(properties, 'masks') : [],
          options: textsIn(properties, 'options'),
          maximumLength: type === 'TEXT' ? whole('maximumLength') : null,
          minimum: own ? numberIn(properties, 'minimum') : null,
          maximum: own ? numberIn(properties, 'maximum') : null,
          decimalPlaces: own ? whole('decimalPlaces') : null,
        },
      }}
      value={value}
      error={problem}
      onChange={(next) => form.set(PATH, next)}
      onBlur={() => form.validate(PATH, field)}
    />
  )
}
