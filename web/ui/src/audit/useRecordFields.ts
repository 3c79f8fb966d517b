// What the properties of records are called, by the forms that they are entered in: loaded with the first log that is shown.

import { useEffect, useState } from 'react'
import { needRecordWords, needSchemaWords } from '../app/language'
import { type FieldIndex, fieldsIn } from '../classes/editor/fields'

async function recordFields(): Promise<ReadonlyMap<string, FieldIndex>> {
  const [{ ADMIN_KINDS }] = await Promise.all([import('../records/admin/kinds'), needSchemaWords(), needRecordWords()])
  const found = ADMIN_KINDS.map(async ({ type, form }) => {
    const { fields, groups } = await form()
    return [type, fieldsIn(fields, groups, [])] as const
  })
  return new Map(await Promise.all(found))
}

/** The fields of each type of record, once they are loaded. */
export function useRecordFields(): ReadonlyMap<string, FieldIndex> | undefined {
  const [fields, setFields] = useState<ReadonlyMap<string, FieldIndex>>()
  useEffect(() => {
    let current = true
    void recordFields().then((found) => current && setFields(found))
    return () => {
      current = false
    }
  }, [])
  return fields
}
