// The amount that a preview is worked out on.

import { useLingui } from '@lingui/react/macro'
import type { FieldMetadata } from '../api/metadata'
import { NumberField } from '../forms/inputs/NumberField'
import { problemOf } from '../forms/problems/problems'

/** Example amount of a preview: any amount. */
const AMOUNT: FieldMetadata = { name: 'amount', kind: 'decimal', label: { id: 'amount' } }

/** Whether a preview can be worked out on what is entered. */
export function isAmount(value: string): boolean {
  return value !== '' && problemOf(AMOUNT, value) === null
}

interface ExampleAmountProps {
  value: string
  onChange: (value: string) => void
  currency: string | undefined
}

export function ExampleAmount({ value, onChange, currency }: ExampleAmountProps) {
  const { t } = useLingui()
  return (
    <NumberField
      size="xs"
      w={150}
      label={t`Example amount`}
      value={value}
      onChange={onChange}
      currency={currency}
      error={problemOf(AMOUNT, value)}
    />
  )
}
