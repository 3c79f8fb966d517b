// A box for a number, typed as the reader's language writes it. What was understood is said below as soon as somebody
// types; what is no number there, or could be two, is kept as it was typed and refused.

import { useLingui } from '@lingui/react/macro'
import { Text, TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { readersFormats } from '../../ui/language/formats'
import { readNumber, refused, typedText } from './number'

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** A plain decimal, nothing, or a text that was refused. */
  value: string
  onChange: (value: string) => void
  /** What is counted, in words. */
  unit?: string
}

export function NumberField({ value, onChange, unit, ...shared }: NumberFieldProps) {
  const { i18n } = useLingui()
  const { locale } = i18n
  /** What was typed last, and the value that was made of it: another value, or language, is written again. */
  const [typed, setTyped] = useState<{ text: string; value: string; locale: string } | null>(null)
  const isTyped = typed !== null && typed.value === value && typed.locale === locale
  const text = isTyped ? typed.text : typedText(value, locale)
  const type = (next: string) => {
    const read = readNumber(next, locale)
    const made = read.kind === 'number' ? read.value : read.kind === 'empty' ? '' : refused(next)
    setTyped({ text: next, value: made, locale })
    if (made !== value) onChange(made)
  }
  const read = isTyped ? readNumber(text, locale) : null
  // A number of thousands alone is written without marks: with them, it would look as it was typed.
  const hint =
    read?.kind === 'number' &&
    (read.grouped && !read.value.includes('.') ? read.value : readersFormats().decimal(read.value))
  return (
    <div>
      <TextInput
        {...shared}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
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
        {hint && hint !== text && `= ${hint}`}
      </Text>
    </div>
  )
}
