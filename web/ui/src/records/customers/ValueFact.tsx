// A value in a custom field that can't be changed, as its reader writes values of its type.

import { typedText } from '../../forms/facts/CustomFieldValue'
import { useFormats } from '../../ui/language/formats'
import { Unset } from '../../ui/states'

export function ValueFact({ type, value }: { type: string; value: string }) {
  const formats = useFormats()
  return value === '' ? <Unset /> : typedText(type, value, formats)
}
