// The value of a field as its readers write it: with its unit, its currency, and the name of what it refers to.

import type { FieldMetadata } from '../../api/metadata'
import { useFormats } from '../../ui/language/formats'
import type { ReferenceSource } from '../inputs/references'
import { Value } from '../Value'
import type { FormValues } from '../values'
import { DEFAULT_VALUE, typedText } from './CustomFieldValue'

interface FactValueProps {
  field: FieldMetadata
  /** The values that the field's own stands among. */
  values: FormValues
  source?: ReferenceSource
}

export function FactValue({ field, values, source }: FactValueProps) {
  const formats = useFormats()
  const value = values[field.name]
  if (typeof value === 'string' && value !== '') {
    if (field.name === DEFAULT_VALUE) return typedText(values.type as string | undefined, value, formats)
    if (field.kind === 'reference') {
      const present = source?.present?.find(({ id }) => id === value)
      return <Value field={field} value={present ?? value} />
    }
  }
  return <Value field={field} value={value} among={values} unset={source?.unset} />
}
