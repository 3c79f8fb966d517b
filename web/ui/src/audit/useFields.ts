// The fields of panels as their forms know them, so that the log speaks the forms' words.

import { useEffect, useState } from 'react'
import { needSchemaWords } from '../app/language'
import type { FieldMetadata } from '../forms/metadata'
import { leadsInto, type Panel } from '../panels/panel'
import type { AuditEntry } from './saves'

export interface EntryPlace {
  panel?: Panel
  field?: FieldMetadata
}

function stepsOf({ panel, property }: AuditEntry): readonly string[] {
  return [...(panel ? panel.split('.') : []), property]
}

/** Where an entry's property stands; empty where it is not a class's, and without a field until the forms are there. */
export function useFields(panels: readonly Panel[]): (entry: AuditEntry) => EntryPlace {
  const [forms, setForms] = useState<ReadonlyMap<string, readonly FieldMetadata[]>>(new Map())
  useEffect(() => {
    let wanted = true
    const fieldsOf = async ({ name, form, groups }: Panel) => {
      const [own, others] = await Promise.all([form(), groups?.()])
      return [name, [...own, ...Object.values(others ?? {}).flat()]] as const
    }
    void Promise.all([needSchemaWords(), ...panels.map(fieldsOf)]).then(([, ...found]) => {
      if (wanted) setForms(new Map(found))
    })
    return () => {
      wanted = false
    }
  }, [panels])
  return (entry) => {
    const panel =
      entry.entityType === 'CustomerClass' ? panels.find((one) => leadsInto(one, stepsOf(entry))) : undefined
    return { panel, field: panel && forms.get(panel.name)?.find(({ name }) => name === entry.property) }
  }
}
