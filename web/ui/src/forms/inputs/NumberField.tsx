// A box for a number, typed as the reader's language writes it. What was understood is said below as soon as somebody
// types; what is no number there, or could be two, is kept as it was typed and refused.

import { useLingui } from '@lingui/react/macro'
import { Text, TextInput, type TextInputProps } from '@mantine/core'
import { readersFormats } from '../../ui/language/formats'
import { isDecimal } from './decimal'
import { type Read, readNumber, typedText } from './number'
import { useTyped } from './TypedInput'

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** A plain decimal, nothing, or a text that was refused. */
  value: string
  onChange: (value: string) => void
  /** Unit of the number, in words. */
  unit?: string
  /** Currency of an amount, whose places are written once nobody types any more. */
  currency?: string
}

function numberOf(read: Read): string | null {
  return read.kind === 'number' ? read.value : null
}

/** Hint that repeats how the text was understood. */
function hintOf(read: Read): string | null {
  if (read.kind !== 'number') return null
  // A number of thousands alone is written without marks: with them, it would look as it was typed.
  return read.grouped && !read.value.includes('.') ? read.value : readersFormats().decimal(read.value)
}

/** An amount as it is kept, whichever places were typed: to write them out is no change. */
function withoutZeros(value: string | null): string | null {
  return value?.includes('.') ? value.replace(/\.?0+$/, '') : value
}

export function NumberField({ value, onChange, currency, unit = currency, ...shared }: NumberFieldProps) {
  const { i18n } = useLingui()
  const { locale } = i18n
  const { text, understood, type, rewrite } = useTyped({
    value,
    onChange,
    keepsRefused: true,
    written: currency && isDecimal(value) ? readersFormats().amount(value, currency) : typedText(value, locale),
    read: (typed) => {
      const number = numberOf(readNumber(typed, locale))
      return currency ? withoutZeros(number) : number
    },
  })
  const hint = understood !== null && hintOf(readNumber(text, locale))
  return (
    <div className="app-number">
      <TextInput
        {...shared}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={(event) => {
          if (currency) rewrite()
          shared.onBlur?.(event)
        }}
        rightSection={
          unit && (
            <Text size="xs" c="dimmed" pr="sm">
              {unit}
            </Text>
          )
        }
        rightSectionWidth={unit ? 'auto' : undefined}
      />
      <Text size="xs" c="dimmed" role="status" className="app-number-hint">
        {hint && hint !== text && !shared.error && `= ${hint}`}
      </Text>
    </div>
  )
}
