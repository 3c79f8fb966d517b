// A value of a field in words, whether it comes from a form or, as JSON, from the server.

import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Unset } from '../../app/states'
import { writtenDecimal } from '../../forms/decimal'
import type { FieldMetadata } from '../../forms/metadata'
import { plainWords } from '../../forms/words'
import { RecordLink } from '../../records/ShownValue'
import { isGlobalId, RecordName } from './RecordName'

interface ValueProps {
  field: FieldMetadata | undefined
  value: unknown
  /** The fields of a row or group, by their name. */
  inner?: (name: string) => FieldMetadata | undefined
}

export function Value({ field, value, inner }: ValueProps): ReactNode {
  const { i18n } = useLingui()
  if (value === null || value === undefined || value === '') return <Unset />
  if (typeof value === 'boolean') return value ? <Trans>Yes</Trans> : <Trans>No</Trans>
  if (Array.isArray(value)) {
    if (value.length === 0) return <Unset />
    return value.map((item, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: entries are shown in their order and never move.
      <span key={index}>
        {index > 0 && (typeof item === 'object' ? <br /> : ', ')}
        <Value field={field} value={item} inner={inner} />
      </span>
    ))
  }
  if (typeof value === 'object') {
    const { id, name } = value as { id?: unknown; name?: unknown }
    if (typeof id === 'string' && typeof name === 'string') {
      return <RecordLink type={id.split(':')[0]} id={id} name={name} />
    }
    return Object.entries(value).map(([name, own], index) => {
      const field = inner?.(name)
      return (
        <span key={name}>
          {index > 0 && ', '}
          {field ? i18n._(field.label) : plainWords(name)}:{' '}
          <Value field={field} value={typeof own === 'object' && own && 'id' in own ? own.id : own} />
        </span>
      )
    })
  }
  const choice = field?.choices?.find((one) => one.value === value)
  if (choice) return i18n._(choice.label)
  const text = field?.kind === 'decimal' ? writtenDecimal(String(value), i18n.locale) : String(value)
  if (field?.kind === 'reference' || isGlobalId(text)) return <RecordName id={text} />
  if (field?.unit) return `${text} ${i18n._(field.unit)}`
  return text
}
