// The form of a kind of record, loaded with the words of the schema when its first page is opened.

import { useEffect, useState } from 'react'
import type { LoadedForm } from '../api/metadata'
import type { RecordKind } from './kind'

const loaded = new Map<string, LoadedForm>()

/** The form of a kind; undefined while it is on its way. Throws where it can't be loaded: the page is to say so. */
export function useKindForm(kind: RecordKind): LoadedForm | undefined {
  const [, arrived] = useState('')
  const [failure, fail] = useState<{ error: unknown } | null>(null)
  useEffect(() => {
    if (loaded.has(kind.kind)) return
    kind.form().then(
      (form) => {
        loaded.set(kind.kind, form)
        arrived(kind.kind)
      },
      (error: unknown) => fail({ error }),
    )
  }, [kind])
  if (failure) throw failure.error
  return loaded.get(kind.kind)
}
