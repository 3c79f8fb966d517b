// A value as people read it, by what the SDL says of its field.

import { Trans, useLingui } from '@lingui/react/macro'
import type { FieldMetadata } from '../api/metadata'
import { RecordLink } from '../links/RecordLink'
import { type Formats, useFormats } from '../ui/formats'
import { Unset } from '../ui/states'

function written(field: FieldMetadata | undefined, text: string, { decimal, day }: Formats): string {
  if (field?.kind === 'decimal' || field?.kind === 'integer') return decimal(text)
  return field?.kind === 'date' ? day(text) : text
}

interface ShownValueProps {
  /** The field's name, and what the form says of it; a figure of the list's own has no metadata. */
  name: string
  field?: FieldMetadata
  value: unknown
  /** The type that a reference leads to. */
  type?: string
  /** What nothing is called. */
  unset?: string
}

export function ShownValue({ name, field, value, type, unset }: ShownValueProps) {
  const { i18n } = useLingui()
  const formats = useFormats()
  if (value === null || value === undefined || value === '') return <Unset>{unset}</Unset>
  if (typeof value === 'boolean') return value ? <Trans>Yes</Trans> : <Trans>No</Trans>
  if (Array.isArray(value)) return value.length === 0 ? <Unset>{unset}</Unset> : value.map(String).join(', ')
  if (typeof value === 'object') {
    return <RecordLink type={type} {...(value as { id: string; name: string })} />
  }
  if (field?.kind === 'choice') {
    const choice = field.choices?.find((one) => one.value === value)
    return choice ? i18n._(choice.label) : String(value)
  }
  if (field?.kind === 'moment' || name.endsWith('At')) {
    return <span style={{ whiteSpace: 'nowrap' }}>{formats.dayOf(String(value))}</span>
  }
  const shown = typeof value === 'number' ? formats.number(value) : written(field, String(value), formats)
  return field?.unit ? `${shown} ${i18n._(field.unit)}` : shown
}
