// Labels of a class's properties, whichever panel they are in: for lists of changes.

import type { MessageDescriptor } from '@lingui/core'
import { createContext, useEffect, useState } from 'react'
import type { FieldMetadata, FormMetadata, GroupForms, LoadedForm } from '../api/metadata'
import { needSchemaWords } from '../ui/language/language'
import type { Part } from './part'
import { formPath } from './part'

/** Type of record as a log tells of it. */
export interface LoggedType {
  type: string
  /** Name of one such record, where a log has no word of its own for it. */
  word?: MessageDescriptor
  /** It keeps the input of a write to a class, whose settings are called as those of the class. */
  keepsSettings?: true
  form: () => Promise<LoadedForm>
}

/** Loads what the role's records are called in a log: their forms say it. */
export const RecordFormsContext = createContext<() => Promise<readonly LoggedType[]>>(async () => [])

interface NamedField {
  /** Where the field stands, in a class. */
  panel?: Part
  field: FieldMetadata
}

/** Fields by their path in the class. */
export type FieldIndex = ReadonlyMap<string, NamedField>

/** All fields of a form by their path, those of its groups and rows too. */
export function fieldsIn(fields: FormMetadata, forms: GroupForms, home: readonly string[], panel?: Part): FieldIndex {
  const byPath = new Map<string, NamedField>()
  const visit = (own: FormMetadata, path: readonly string[]) => {
    for (const field of own) {
      const here = [...path, field.name]
      byPath.set(here.join('.'), { panel, field })
      const inner = field.kind === 'group' ? forms[field.input ?? ''] : undefined
      if (inner) visit(inner, here)
    }
  }
  visit(fields, home)
  return byPath
}

async function fieldsOf(panel: Part): Promise<FieldIndex> {
  const [fields, forms] = await Promise.all([panel.form(), panel.groups?.()])
  return fieldsIn(fields, forms ?? {}, formPath(panel), panel)
}

/** The fields of all panels, once their forms are loaded. */
export function useFieldIndex(panels: readonly Part[]): FieldIndex | undefined {
  const [index, setIndex] = useState<FieldIndex>()
  useEffect(() => {
    void Promise.all([Promise.all(panels.map(fieldsOf)), needSchemaWords()]).then(([named]) =>
      setIndex(new Map(named.flatMap((one) => [...one]))),
    )
  }, [panels])
  return index
}

/** Field that a path leads to, and its row, which the list identifies by a key. */
export interface IndexedField {
  field: NamedField
  /** Where the field's metadata stands: a path without the keys of rows. */
  place: readonly string[]
  /** The list and the key of the row that the path leads into. */
  row?: { list: NamedField; place: readonly string[]; key: string }
}

/** The field at a path, which may lead into a row of a list; undefined for what no form has. */
export function fieldAt(index: FieldIndex, path: readonly string[]): IndexedField | undefined {
  const whole = index.get(path.join('.'))
  if (whole) return { field: whole, place: path }
  for (let length = path.length - 1; length > 0; length -= 1) {
    const place = path.slice(0, length)
    const list = index.get(place.join('.'))
    if (!list) continue
    const [key = '', ...rest] = path.slice(length)
    const inner = [...place, ...rest]
    const inRow = rest.length > 0 ? index.get(inner.join('.')) : undefined
    return { field: inRow ?? list, place: inRow ? inner : place, row: { list, place, key } }
  }
  return undefined
}
