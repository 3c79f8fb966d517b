// Text of a field whose value is parsed from it, such as a number or a day: the text stays as it was typed, and the
// value is how it was parsed.

import { useLingui } from '@lingui/react/macro'
import { Text, TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { isRefused, refused } from './number'

interface TypedOptions {
  value: string
  onChange: (value: string) => void
  /** Whether a text that can't be parsed is kept and refused, so that nothing is saved in its place. */
  keepsRefused: boolean
  /** The value as it is written while nobody types. */
  written: string
  /** The value that a text says, or null for none. */
  read: (text: string) => string | null
}

interface Typed {
  text: string
  value: string
  locale: string
  before: { text: string; value: string }
}

export function useTyped({ value, onChange, keepsRefused, written, read }: TypedOptions) {
  const { i18n } = useLingui()
  const { locale } = i18n
  /** Text that was typed last, its value, and those before: with another value, or language, it is written again. */
  const [typed, setTyped] = useState<Typed | null>(null)
  const isTyped = typed !== null && typed.value === value && typed.locale === locale
  const text = isTyped ? typed.text : written
  /** Value of a text; one that reads as it did before has the value of then, of which it may say less, as of a moment. */
  const readAs = (next: string, before: Typed['before']) => {
    const parsed = read(next)
    return parsed !== null && next === before.text ? before.value : parsed
  }
  const understood = isTyped ? readAs(text, typed.before) : null
  const type = (next: string) => {
    const before = isTyped ? typed.before : { text: written, value }
    const parsed = next.trim() === '' ? '' : readAs(next, before)
    const newValue = parsed ?? (keepsRefused ? refused(next) : '')
    setTyped({ text: next, value: newValue, locale, before })
    if (newValue !== value) onChange(newValue)
  }
  const isWrong = isRefused(value) || (isTyped && text.trim() !== '' && understood === null)
  return { text, understood, isWrong, type, rewrite: () => setTyped(null) }
}

interface TypedInputProps extends TextInputProps {
  typed: ReturnType<typeof useTyped>
  /** A value as its reader writes it. */
  sample: string
  /** Error where the text can't be parsed. */
  wrong: string
  /** Hint that repeats the parsed value in full. */
  hint: string | null
}

export function TypedInput({ typed: { text, isWrong, type }, sample, wrong, hint, error, ...shared }: TypedInputProps) {
  const { t } = useLingui()
  return (
    <div>
      <TextInput
        {...shared}
        autoComplete="off"
        // An example says that it is one, and a disabled field shows none: it would read as a value.
        placeholder={shared.placeholder ?? (shared.disabled ? undefined : t`such as ${sample}`)}
        value={text}
        error={isWrong ? wrong : error}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <Text size="xs" c="dimmed" role="status" className="app-number-hint">
        {hint}
      </Text>
    </div>
  )
}
