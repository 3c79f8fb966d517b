// A date and time in one field, typed as the reader writes them, where the reader is; what was understood is said below,
// with its zone. A browser's own field follows the browser's language, and names no zone.

import { useLingui } from '@lingui/react/macro'
import { Text, TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { useFormats } from '../../ui/language/formats'
import { momentInText, textOfMoment } from '../../ui/language/typedMoment'
import { isRefused, refused, typedText } from './number'

interface MomentFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> {
  /** A moment in ISO 8601 with its zone, nothing, or what was typed and is none. */
  value: string
  onChange: (value: string) => void
  /** What is no moment is kept as a text that is refused, so that nothing is saved in its place. */
  keepsRefused?: boolean
}

/** No two of its figures are the same. */
const SAMPLE = new Date(2027, 0, 31, 14, 30)

export function MomentField({ value, onChange, keepsRefused = false, error, ...shared }: MomentFieldProps) {
  const { t } = useLingui()
  const formats = useFormats()
  /** What was typed last, and the value that was made of it: another value is written again. */
  const [typed, setTyped] = useState<{ text: string; value: string } | null>(null)
  const isTyped = typed !== null && typed.value === value
  const kept = new Date(value)
  const written = Number.isNaN(kept.getTime()) ? typedText(value, '') : textOfMoment(kept, formats)
  const text = isTyped ? typed.text : written
  const sample = textOfMoment(SAMPLE, formats)
  const understood = isTyped ? momentInText(text, formats) : null
  const type = (next: string) => {
    const moment = next.trim() === '' ? '' : momentInText(next, formats)
    const made = moment ?? (keepsRefused ? refused(next) : '')
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
        error={isWrong ? t`Type a date and time such as ${sample}.` : error}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <Text size="xs" c="dimmed" role="status" className="app-number-hint">
        {understood && formats.fullMoment(understood)}
      </Text>
    </div>
  )
}
