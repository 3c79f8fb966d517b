// The amount that a picture is worked out on.

import { useLingui } from '@lingui/react/macro'
import { NumberInput, Text } from '@mantine/core'

interface ExampleAmountProps {
  value: string
  onChange: (value: string) => void
  currency: string | undefined
}

export function ExampleAmount({ value, onChange, currency }: ExampleAmountProps) {
  const { t, i18n } = useLingui()
  return (
    <NumberInput
      size="xs"
      w={150}
      label={t`Example amount`}
      value={value}
      valueIsNumericString
      decimalSeparator={i18n.locale === 'de' ? ',' : '.'}
      allowedDecimalSeparators={['.', ',']}
      hideControls
      onChange={(entered) => onChange(String(entered))}
      rightSection={currency && <Text size="xs">{currency}</Text>}
      rightSectionWidth={currency ? 44 : undefined}
    />
  )
}
