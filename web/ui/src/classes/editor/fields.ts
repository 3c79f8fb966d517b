// What a property of a class is called, whichever panel it stands in: for lists of changes.

import { useEffect, useState } from 'react'
import { needSchemaWords } from '../../app/language'
import type { FieldMetadata, FormMetadata, GroupForms } from '../../forms/metadata'
import { homeOf, type Panel } from '../../panels/panel'

export interface NamedField {
  panel: Panel
  field: FieldMetadata
}

/** Fields by their path in the class. */
export type FieldIndex = ReadonlyMap<string, NamedField>

async function fieldsOf(panel: Panel): Promise<[string, NamedField][]> {
  const [fields, forms] = await Promise.all([panel.form(), panel.groups?.()])
  const found: [string, NamedField][] = []
  const visit = (own: FormMetadata, groups: GroupForms, path: readonly string[]) => {
    for (const field of own) {
      const here = [...path, field.name]
      found.push([here.join('.'), { panel, field }])
      const inner = field.kind === 'group' ? groups[field.input ?? ''] : undefined
      if (inner) visit(inner, groups, here)
    }
  }
  visit(fields, forms ?? {}, homeOf(panel))
  return found
}

/** The fields of all panels, once their forms are loaded. */
export function useFieldIndex(panels: readonly Panel[]): FieldIndex | undefined {
  const [index, setIndex] = useState<FieldIndex>()
  useEffect(() => {
    void Promise.all([Promise.all(panels.map(fieldsOf)), needSchemaWords()]).then(([found]) =>
      setIndex(new Map(found.flat())),
    )
  }, [panels])
  return index
}

/** The field at a path, or the nearest around it: a path may lead into a row of a list. */
export function fieldAt(index: FieldIndex, path: readonly string[]): NamedField | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const found = index.get(path.slice(0, length).join('.'))
    if (found) return found
  }
  return undefined
}
