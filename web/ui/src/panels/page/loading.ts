// Modules of a panel, preloaded on the way to it.

import type { ComponentType } from 'react'
import type { FormMetadata, GroupForms } from '../../api/metadata'
import { needSchemaWords } from '../../ui/language/language'
import type { Panel, PanelBodyProps } from '../panel'

export interface LoadedPanel {
  fields: FormMetadata
  forms: GroupForms
  Body: ComponentType<PanelBodyProps>
}

const loaded = new Map<Panel, LoadedPanel>()

/** A panel that is loaded already; undefined otherwise. */
export function loadedPanel(panel: Panel): LoadedPanel | undefined {
  return loaded.get(panel)
}

/** Load the scripts of a panel and the words of its form. */
export async function loadPanel(panel: Panel): Promise<LoadedPanel> {
  const before = loaded.get(panel)
  if (before) return before
  const [fields, forms, body] = await Promise.all([panel.form(), panel.groups?.(), panel.body(), needSchemaWords()])
  const scripts = { fields, forms: forms ?? {}, Body: body.default }
  loaded.set(panel, scripts)
  return scripts
}
