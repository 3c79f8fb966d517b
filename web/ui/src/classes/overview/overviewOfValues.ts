// Summaries of panels as tests read them: from a panel's values, with the words of both languages.

import { i18n } from '@lingui/core'
import { messages as germanApp } from '../../locales/de.po'
import { messages as germanWords } from '../../locales/schema/de.po'
import { messages as englishWords } from '../../locales/schema/en.po'
import { ADMIN_PANELS } from '../../panels/admin'
import { loadPanelForms, type PanelForms } from './panelForms'
import { type PanelOverview, panelOverview } from './panelOverview'

let forms: ReadonlyMap<string, PanelForms> = new Map()

/** Words of both languages, and the forms of all panels. */
export async function loadWords(): Promise<void> {
  i18n.loadAndActivate({ locale: 'en', messages: englishWords })
  forms = await loadPanelForms(ADMIN_PANELS)
  i18n.load('de', { ...germanApp, ...germanWords })
}

/** The class with one panel's values, as a document reads it. */
function classWith(path: readonly string[], values: unknown): unknown {
  return path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), values)
}

/** Overview of an administrator's panel. */
export function overviewOf(name: string, values: unknown, currency: string | undefined = 'EUR'): PanelOverview {
  const panel = ADMIN_PANELS.find((one) => one.name === name)
  const own = forms.get(name)
  if (!panel || !own) throw new Error(name)
  return panelOverview(panel, own, classWith(panel.path, values), currency)
}

/** The sentence with ordinary blanks. */
export function sentence(name: string, values: unknown, currency?: string): string {
  return overviewOf(name, values, currency)
    .clauses.map(({ text }) => text)
    .join(', ')
    .replace(/[\u00a0\u202f]/g, ' ')
}
