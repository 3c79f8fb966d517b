// A date and time in one field, typed as the reader writes them, where the reader is; what was understood is said below,
// with its zone. A browser's own field follows the browser's language, and names no zone.

import { useLingui } from '@lingui/react/macro'
import type { TextInputProps } from '@mantine/core'
import { useFormats } from '../../ui/language/formats'
import { momentInText, textOfMoment } from '../../ui/language/typedMoment'
import { typedText } from './number'
import { TypedInput, useTyped } from './TypedInput'

interface MomentFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type'> {
  /** A moment in ISO 8601 with its zone, nothing, or what was typed and is none. */
  value: string
  onChange: (value: string) => void
  /** Whether a text that is no moment is kept and refused, so that nothing is saved in its place. */
  keepsRefused?: boolean
}

/** No two of its figures are the same. */
const SAMPLE = new Date(2027, 0, 31, 14, 30)

export function MomentField({ value, onChange, keepsRefused = false, ...shared }: MomentFieldProps) {
  const { t } = useLingui()
  const formats = useFormats()
  const kept = new Date(value)
  const sample = textOfMoment(SAMPLE, formats)
  const typed = useTyped({
    value,
    onChange,
    keepsRefused,
    written: Number.isNaN(kept.getTime()) ? typedText(value, '') : textOfMoment(kept, formats),
    read: (text) => momentInText(text, formats),
  })
  const { understood } = typed
  return (
    <TypedInput
      {...shared}
      typed={typed}
      sample={sample}
      wrong={t`Type a date and time such as ${sample}.`}
      hint={understood && formats.fullMoment(understood)}
    />
  )
}
