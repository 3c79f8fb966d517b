// The value of a custom field, which is kept as text, as its readers write values of the field's type.

import { createContext } from 'react'
import { useQuery } from 'urql'
import { CustomFieldTypeDocument } from '../../api/reseller/audit/graphql'
import { type Formats, useFormats } from '../../ui/language/formats'
import { Unset } from '../../ui/states'

/** Property of a custom field that is a value of its type. */
export const DEFAULT_VALUE = 'defaultValue'

/** The type of the custom field whose properties are shown, such as NUMBER. */
export const ValueType = createContext<string | undefined>(undefined)

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T/

/** A value in the form of its type; what has another one, such as the mark of a masked value, as it is. */
export function typedText(type: string | undefined, text: string, { decimal, day, moment }: Formats): string {
  if (type === 'NUMBER') return decimal(text)
  if (type === 'DATE' && DAY.test(text)) return day(text)
  if (type === 'DATE_TIME' && INSTANT.test(text)) return moment(text)
  return text
}

/** The type of a custom field, once it is read. */
export function useCustomFieldType(id: string | null): string | undefined {
  const [{ data }] = useQuery({ query: CustomFieldTypeDocument, variables: { id: id ?? '' }, pause: id === null })
  return data?.node && 'type' in data.node ? data.node.type : undefined
}

/** The id of the custom field that a row has a value of; null for other rows. */
export function customFieldOf(row: object): string | null {
  const { customField } = row as { customField?: string | { id?: string } | null }
  return (typeof customField === 'object' ? customField?.id : customField) ?? null
}

/** Whether an id is that of a custom field. */
export function isCustomField(id: string | undefined): id is string {
  return id?.startsWith('CustomFieldDefinition:') === true
}

/** A value of a type that is known; without one, until it is read, as it is kept. */
export function TypedValue({ type, value }: { type: string | undefined; value: unknown }) {
  const formats = useFormats()
  if (value === null || value === undefined || value === '') return <Unset />
  return typedText(type, String(value), formats)
}

export function CustomFieldValue({ fieldId, value }: { fieldId: string; value: unknown }) {
  return <TypedValue type={useCustomFieldType(fieldId)} value={value} />
}
