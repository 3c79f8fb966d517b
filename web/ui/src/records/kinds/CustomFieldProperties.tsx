// Properties of a custom field that limit its values: each goes with one type, so only those of the type are shown.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { FormFields, GroupScope } from '../../forms/FormFields'
import { Section } from '../../forms/Section'
import { useEntered } from '../../forms/scope'

const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  TEXT: ['maximumLength', 'masks'],
  NUMBER: ['minimum', 'maximum', 'decimalPlaces'],
  DATE: ['dateFormat'],
  DATE_TIME: ['dateFormat'],
  LIST: ['options'],
}

export function CustomFieldProperties() {
  const type = useEntered((values) => values.type)
  const names = PROPERTIES[String(type)]
  return (
    <Section title={msg`Properties of the type`}>
      {names ? (
        <GroupScope name="properties">
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
