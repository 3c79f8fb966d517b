// Properties of a custom field that limit its values: each goes with one type, so only those of the type are shown, and
// those of another one are emptied when the type becomes another.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useEffect } from 'react'
import { FormFields, GroupScope } from '../../forms/FormFields'
import { Section } from '../../forms/Section'
import { useEntered, useScope } from '../../forms/scope'
import { type FormValues, initialValues, isSame } from '../../forms/values'

const NAME = 'properties'
const PATH = [NAME]
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  TEXT: ['maximumLength', 'masks'],
  NUMBER: ['minimum', 'maximum', 'decimalPlaces'],
  DATE: ['dateFormat'],
  LIST: ['options'],
}

/** A type without properties of its own. */
const NONE: readonly string[] = []

export function CustomFieldProperties() {
  const { form, fields } = useScope()
  const type = useEntered((values) => values.type)
  const names = type ? (PROPERTIES[String(type)] ?? NONE) : undefined
  useEffect(() => {
    if (!names) return
    const empty = initialValues(fields, form.forms)[NAME] as FormValues
    const entered = form.value(PATH) as FormValues
    const kept = Object.fromEntries(names.map((name) => [name, entered[name] ?? null]))
    const next = { ...empty, ...kept }
    if (!isSame(next, entered)) form.set(PATH, next)
  }, [form, fields, names])
  if (names === NONE) return null
  return (
    <Section title={msg`Properties of the type`}>
      {names ? (
        <GroupScope name={NAME}>
          <FormFields names={names} />
        </GroupScope>
      ) : (
        <Text size="sm" c="dimmed">
          <Trans>Select a type first.</Trans>
        </Text>
      )}
    </Section>
  )
}
