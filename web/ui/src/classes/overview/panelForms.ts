// The forms of all panels, whose words and defaults an overview is made of: loaded once, and kept.

import { useEffect, useState } from 'react'
import type { FormMetadata, GroupForms } from '../../api/metadata'
import type { Panel } from '../../panels/panel'
import { needSchemaWords } from '../../ui/language/language'

export interface PanelForms {
  fields: FormMetadata
  forms: GroupForms
}

type Loaded = ReadonlyMap<string, PanelForms>

const kept = new Map<readonly Panel[], Loaded>()

export async function loadPanelForms(panels: readonly Panel[]): Promise<Loaded> {
  const before = kept.get(panels)
  if (before) return before
  const load = async ({ name, form, groups }: Panel): Promise<[string, PanelForms]> => {
    const [fields, forms] = await Promise.all([form(), groups?.()])
    return [name, { fields, forms: forms ?? {} }]
  }
  const [loaded] = await Promise.all([Promise.all(panels.map(load)), needSchemaWords()])
  const forms = new Map(loaded)
  kept.set(panels, forms)
  return forms
}

/** The forms by the names of their panels, once they are there. */
export function usePanelForms(panels: readonly Panel[]): Loaded | undefined {
  const [forms, setForms] = useState(() => kept.get(panels))
  useEffect(() => {
    let current = true
    // Whoever loads them ahead may have done so since this was drawn.
    void loadPanelForms(panels).then((next) => current && setForms(next))
    return () => {
      current = false
    }
  }, [panels])
  return forms
}
