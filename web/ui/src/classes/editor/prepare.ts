// The way to a class: what its page needs is asked for at once, and not each thing when the one before it has come.

import type { Client } from '@urql/core'
import { FIRST_PANEL } from '../../links/address'
import { loadPanel } from '../../panels/page/loading'
import { withSchemaWords } from '../../ui/language/language'
import { prepareOverview } from '../overview/load'
import type { Workspace } from '../workspace'

export const loadEditor = withSchemaWords(() => import('./EditorPage'))

/** Load what every class opens with, while nobody waits for it; opening a class says where that fails. */
export function prepareEditor(workspace: Workspace): void {
  loadEditor().catch(() => undefined)
  prepareOverview(workspace)
  preparePanel(workspace, FIRST_PANEL)
}

/** Load a panel before the page that shows it is there, which also says where that fails. */
export function preparePanel({ panels }: Workspace, panelName: string): void {
  const panel = panels.find(({ name }) => name === panelName)
  if (panel?.path.length === 0) prepareOverview({ panels })
  if (panel) loadPanel(panel).catch(() => undefined)
}

/** Read a class as it is now; its page finds the answer, or the question on its way. */
export function readClass({ classDocument }: Workspace, client: Client, classId: string): void {
  void client.query(classDocument, { id: classId }, { requestPolicy: 'network-only' }).toPromise()
}
