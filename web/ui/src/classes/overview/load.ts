// The way to the overview, whose words and defaults come from the forms of all panels.

import { withSchemaWords } from '../../ui/language/language'
import { preloadedPart } from '../../ui/preloaded'
import type { Workspace } from '../workspace'

const { load, Part } = preloadedPart(withSchemaWords(() => import('./Overview')))

export { Part as Overview }

/** Load it while nobody waits for it; the page says where that fails. */
export function prepareOverview({ panels }: Pick<Workspace, 'panels'>): void {
  const forms = import('./panelForms').then(({ loadPanelForms }) => loadPanelForms(panels))
  Promise.all([load(), forms]).catch(() => undefined)
}
