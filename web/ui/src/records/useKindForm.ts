// The form of a kind of record, loaded with the words of the schema when its first page is opened.

import { useEffect, useState } from 'react'
import type { LoadedForm } from '../api/metadata'
import type { RecordKind } from './kind'

const loaded = new Map<string, LoadedForm>()

/** The form of a kind; undefined while it is on its way. */
export function useKindForm(kind: RecordKind): LoadedForm | undefined {
  const [, arrived] = useState('')
  useEffect(() => {
    if (loaded.has(kind.kind)) return
    void kind.form().then((form) => {
      loaded.set(kind.kind, form)
      arrived(kind.kind)
    })
  }, [kind])
  return loaded.get(kind.kind)
}
