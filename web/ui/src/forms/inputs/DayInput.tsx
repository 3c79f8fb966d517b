// A day, typed as the reader writes days, or as 2027-01-31; what was understood is said below. A browser's own field
// follows the browser's language, and writes mm/dd/yyyy where nobody does.

import { useLingui } from '@lingui/react/macro'
import { Text, TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { useFormats } from '../../ui/language/formats'
import { dayIn } from '../../ui/language/typedMoment'
import { isRefused, refused, typedText } from './number'

interface DayInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> {
  /** A day as `2027-01-31`, nothing, or what was typed and is none. */
  value: string
  onChange: (value: string) => void
  /** What is no day is kept as a text that is refused, so that nothing is saved in its place. */
  keepsRefused?: boolean
}

const ISO = /^\d{4}-\d{2}-\d{2}$/
/** No two of its figures are the same. */
const SAMPLE = '2027-01-31'

export function DayInput({ value, onChange, keepsRefused = false, error, ...shared }: DayInputProps) {
  const { t } = useLingui()
  const formats = useFormats()
  /** What was typed last, and the value that was made of it: another value is written again. */
  const [typed, setTyped] = useState<{ text: string; value: string } | null>(null)
  const isTyped = typed !== null && typed.value === value
  const written = (day: string) => formats.figures(`${day}T12:00:00`)
  const text = isTyped ? typed.text : ISO.test(value) ? written(value) : isRefused(value) ? typedText(value, '') : value
  const sample = written(SAMPLE)
  const understood = isTyped ? dayIn(text, formats) : null
  const type = (next: string) => {
    const day = next.trim() === '' ? '' : dayIn(next, formats)
    const made = day ?? (keepsRefused ? refused(next) : '')
    setTyped({ text: next, value: made })
    if (made !== value) onChange(made)
  }
  const isWrong = isRefused(value) || (isTyped && text.trim() !== '' && understood === null)
  return (
    <div>
      <TextInput
        {...shared}
        autoComplete="off"
        placeholder={shared.placeholder ?? sample}
        value={text}
        error={isWrong ? t`Type a date such as ${sample}.` : error}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <Text size="xs" c="dimmed" role="status" className="app-number-hint">
        {understood && formats.weekday(understood)}
      </Text>
    </div>
  )
}
