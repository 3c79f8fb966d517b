// A day, typed as the reader writes days, or as 2027-01-31; what was understood is said below. A browser's own field
// follows the browser's language, and writes mm/dd/yyyy where nobody does.

import { useLingui } from '@lingui/react/macro'
import type { TextInputProps } from '@mantine/core'
import { useFormats } from '../../ui/language/formats'
import { dayIn, isDay } from '../../ui/language/typedMoment'
import { isRefused, typedText } from './number'
import { TypedInput, useTyped } from './TypedInput'

interface DayInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> {
  /** A day as `2027-01-31`, nothing, or what was typed and is none. */
  value: string
  onChange: (value: string) => void
  /** Whether a text that is no day is kept and refused, so that nothing is saved in its place. */
  keepsRefused?: boolean
}

/** No two of its figures are the same. */
const SAMPLE = '2027-01-31'

export function DayInput({ value, onChange, keepsRefused = false, ...shared }: DayInputProps) {
  const { t } = useLingui()
  const formats = useFormats()
  const figures = (day: string) => formats.figures(`${day}T12:00:00`)
  const sample = figures(SAMPLE)
  const typed = useTyped({
    value,
    onChange,
    keepsRefused,
    written: isDay(value) ? figures(value) : isRefused(value) ? typedText(value, '') : value,
    read: (text) => dayIn(text, formats),
  })
  const { understood } = typed
  return (
    <TypedInput
      {...shared}
      typed={typed}
      sample={sample}
      wrong={t`Type a date such as ${sample}.`}
      hint={understood && formats.weekday(understood)}
    />
  )
}
