// Properties of a custom field that limit its values: each goes with one type, so only those of the type are shown, and
// those of another one are kept aside, neither counted nor sent, until that type is selected again.

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
/** No field of the form, so that nothing of it is a change. */
const ASIDE = 'propertiesAside'
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
    const aside = (form.value([ASIDE]) ?? {}) as FormValues
    const given = Object.entries(entered).filter(([name, value]) => !isSame(value, empty[name]))
    const all = Object.entries({ ...aside, ...Object.fromEntries(given) })
    const isOfType = ([name]: [string, unknown]) => names.includes(name)
    const next = { ...empty, ...Object.fromEntries(all.filter(isOfType)) }
    if (isSame(next, entered)) return
    form.assign({ [NAME]: next, [ASIDE]: Object.fromEntries(all.filter((one) => !isOfType(one))) })
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
