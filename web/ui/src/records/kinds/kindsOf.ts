// The kinds of a role from the documents and forms of its schema, which are named after the type of record.

import { type FormIndex, loadForm } from '../../api/forms'
import { type Narrowing, type ReferredTypes, sourcesWith } from '../choices'
import type { KindDocuments, KindWords, RecordKind } from '../kind'

/** The documents of a role, as their module exports them. */
type Documents = Readonly<Record<string, unknown>>

/** The documents of a type: `AdminServiceListDocument` and the like. Some types have none that deletes. */
function documentsOf(role: string, documents: Documents, type: string): KindDocuments {
  const named = (what: string) => documents[`${role}${type}${what}Document`]
  return { list: named('List'), one: named(''), save: named('Save'), remove: named('Delete') } as KindDocuments
}

/** Makes kinds of a role: what is said of them whatever the role, with what the role has for them. */
export function kindsOf(role: 'Admin' | 'Reseller', documents: Documents, forms: FormIndex, referred: ReferredTypes) {
  return (words: KindWords, narrowing?: Narrowing): RecordKind => ({
    ...words,
    documents: documentsOf(role, documents, words.type),
    form: () => loadForm(forms, `${words.type}SaveInput`),
    currencies: documents.ChooseCurrencyDocument as RecordKind['currencies'],
    sources: sourcesWith(referred, documents, narrowing),
  })
}
