// One action on several classes, with what became of each.

import type { Client } from '@urql/core'
import type { WriteError } from '../../api/errors'
import { failureOf } from '../../ui/failure'
import type { Workspace } from '../workspace'

export type BulkAction = 'delete' | 'share' | 'unshare'

export interface NamedClass {
  id: string
  name: string
  version: number
}

export interface Outcome {
  id: string
  name: string
  /** Empty where it was done. */
  errors: readonly WriteError[]
}

/** A request that failed as a whole, as the reason of each item. */
function failed(message: string): readonly WriteError[] {
  return [{ code: 'FAILED', message, path: [] }]
}

async function deleteAll(client: Client, workspace: Workspace, classes: readonly NamedClass[]): Promise<Outcome[]> {
  const input = { ids: classes.map(({ id }) => id), idempotencyKey: crypto.randomUUID() }
  const { data, error } = await client.mutation(workspace.deleteDocument, { input }).toPromise()
  const general = data?.answer.userErrors ?? failed(error ? failureOf(error) : '')
  return classes.map(({ id, name }) => ({
    id,
    name,
    errors: data?.answer.results.find((result) => result.id === id)?.userErrors ?? general,
  }))
}

async function changeSharing(
  client: Client,
  workspace: Workspace,
  action: 'share' | 'unshare',
  { id, name, version }: NamedClass,
): Promise<Outcome> {
  const { sharing } = workspace
  if (!sharing) throw new Error('This role does not decide on sharing.')
  const document = action === 'share' ? sharing.shareDocument : sharing.unshareDocument
  const { data, error } = await client.mutation(document, { input: { id, expectedVersion: version } }).toPromise()
  return { id, name, errors: data?.answer.userErrors ?? failed(error ? failureOf(error) : '') }
}

/** Do it with each class. One that is refused keeps no other from being done. */
export async function carryOut(
  client: Client,
  workspace: Workspace,
  action: BulkAction,
  classes: readonly NamedClass[],
): Promise<Outcome[]> {
  if (action === 'delete') return deleteAll(client, workspace, classes)
  const outcomes: Outcome[] = []
  for (const one of classes) outcomes.push(await changeSharing(client, workspace, action, one))
  return outcomes
}
