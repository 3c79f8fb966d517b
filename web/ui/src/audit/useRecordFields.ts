// Labels of records' properties, from the forms that they are entered in: loaded with the first log that is shown.

import { useContext, useEffect, useState } from 'react'
import { type FieldIndex, fieldsIn, RecordFormsContext } from '../changes/fields'
import { needRecordWords, needSchemaWords } from '../ui/language/language'

/** The fields of each type of record, once they are loaded. */
export function useRecordFields(): ReadonlyMap<string, FieldIndex> | undefined {
  const loadForms = useContext(RecordFormsContext)
  const [fields, setFields] = useState<ReadonlyMap<string, FieldIndex>>()
  useEffect(() => {
    let current = true
    const load = async () => {
      const [kinds] = await Promise.all([loadForms(), needSchemaWords(), needRecordWords()])
      const loading = kinds.map(async ({ type, form }) => {
        const { fields, groups } = await form()
        return [type, fieldsIn(fields, groups, [])] as const
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
