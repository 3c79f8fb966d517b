// A value of a field in words, whether it comes from a form or, as JSON, from the server.

import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useContext } from 'react'
import type { FieldMetadata } from '../api/metadata'
import { RecordLink } from '../links/RecordLink'
import { isGlobalId, RecordName } from '../links/RecordName'
import { type Formats, useFormats } from '../ui/language/formats'
import { Unset } from '../ui/states'
import { ClassCurrency, isAmountAmong, isPercentage, type ValuesByName } from './ClassCurrency'
import { CustomFieldValue, customFieldOf, DEFAULT_VALUE, typedText, ValueType } from './facts/CustomFieldValue'
import { choiceWords } from './facts/choices'
import { LANGUAGE_FIELDS, languageName } from './inputs/languages'
import { unitOf } from './unit'
import { plainWords } from './words'

/** A plain value of a kind as its readers write it. */
function written(field: FieldMetadata | undefined, text: string, { decimal, day, moment }: Formats): string {
  switch (field?.kind) {
    case 'decimal':
    case 'integer':
      return decimal(text)
    case 'date':
      return day(text)
    case 'moment':
      return moment(text)
    default:
      return text
  }
}

interface ValueProps {
  field: FieldMetadata | undefined
  value: unknown
  /** The fields of a row or group, by their name. */
  inner?: (name: string) => FieldMetadata | undefined
  /** The values that it stands among, as far as they are known. */
  among?: ValuesByName
  /** Word for no value. */
  unset?: string
}

const NO_VALUES: ValuesByName = {}

export function Value({ field, value, inner, among = NO_VALUES, unset }: ValueProps): ReactNode {
  const { i18n } = useLingui()
  const formats = useFormats()
  const currency = useContext(ClassCurrency)
  const type = useContext(ValueType)
  if (value === null || value === undefined || value === '') return <Unset>{unset}</Unset>
  if (typeof value === 'boolean') return value ? <Trans>Yes</Trans> : <Trans>No</Trans>
  if (Array.isArray(value)) {
    if (value.length === 0) return <Unset>{unset}</Unset>
    if (field?.unit && value.every((one) => typeof one !== 'object')) {
      // The unit once, after all of them.
      const all = value.map((one) => written(field, String(one), formats)).join(', ')
      return `${all}\u00a0${unitOf(i18n, field.unit, value.at(-1))}`
    }
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
    const customField = customFieldOf(value)
    const own = Object.entries(value)
    if (own.length === 0) return <Unset>{unset}</Unset>
    return own.map(([name, one], index) => {
      const field = inner?.(name)
      return (
        <span key={name}>
          {index > 0 && ', '}
          {field ? i18n._(field.label) : plainWords(name)}:{' '}
          {name === 'value' && customField ? (
            <CustomFieldValue fieldId={customField} value={one} />
          ) : (
            <Value field={field} value={typeof one === 'object' && one && 'id' in one ? one.id : one} />
          )}
        </span>
      )
    })
  }
  if (field?.name === DEFAULT_VALUE) return typedText(type, String(value), formats)
  const words = field && choiceWords(field, String(value))
  if (words) return i18n._(words)
  if (field && isPercentage(field, among)) return `${formats.decimal(String(value))}\u00a0%`
  if (field && currency && isAmountAmong(field, among)) return formats.money(String(value), currency)
  const text = written(field, String(value), formats)
  if (field?.kind === 'reference' || (field?.kind !== 'text' && isGlobalId(text))) return <RecordName id={text} />
  if (field?.unit) return `${text}\u00a0${unitOf(i18n, field.unit, value)}`
  if (field && LANGUAGE_FIELDS.includes(field.name)) return languageName(i18n.locale, text)
  return text
}
