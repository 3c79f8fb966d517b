// Labels of records' properties, from the forms that they are entered in: loaded with the first log that is shown.

import type { MessageDescriptor } from '@lingui/core'
import { useContext, useEffect, useState } from 'react'
import { type FieldIndex, fieldsIn, RecordFormsContext } from '../changes/fields'
import { needRecordWords, needSchemaWords } from '../ui/language/language'

/** Words for the records of a type and for their properties. */
interface RecordFields {
  word?: MessageDescriptor
  keepsSettings?: true
  index: FieldIndex
}

export type FieldsByType = ReadonlyMap<string, RecordFields>

/** The fields of each type of record, once they are loaded. */
export function useRecordFields(): FieldsByType | undefined {
  const loadForms = useContext(RecordFormsContext)
  const [fields, setFields] = useState<FieldsByType>()
  useEffect(() => {
    let current = true
    const load = async () => {
      const [types] = await Promise.all([loadForms(), needSchemaWords(), needRecordWords()])
      const loading = types.map(async ({ type, word, keepsSettings, form }) => {
        const { fields, groups } = await form()
        return [type, { word, keepsSettings, index: fieldsIn(fields, groups, []) }] as const
      })
      const loaded = new Map(await Promise.all(loading))
      if (current) setFields(loaded)
    }
    void load()
    return () => {
      current = false
    }
  }, [loadForms])
  return fields
}
