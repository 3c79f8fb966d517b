// Sharing several classes, or no longer, with each class's outcome.

import type { Client, CombinedError } from '@urql/core'
import type { Refusal } from '../../api/errors'
import type { Outcome } from '../../changes/batch/outcomes'
import { failureOf } from '../../ui/failure'
import type { ClassActions } from './actions'

export type BulkAction = 'share' | 'unshare'

export interface NamedClass {
  id: string
  name: string
  version: number
}

/** A request that failed as a whole, as the reason of each item. */
function failed(error: CombinedError | undefined): readonly Refusal[] {
  return [{ message: error ? failureOf(error) : '' }]
}

async function changeSharing(
  client: Client,
  { administrator }: ClassActions,
  action: BulkAction,
  { id, name, version }: NamedClass,
): Promise<Outcome> {
  if (!administrator) throw new Error('This role does not decide on sharing.')
  const document = action === 'share' ? administrator.shareDocument : administrator.unshareDocument
  const { data, error } = await client.mutation(document, { input: { id, expectedVersion: version } }).toPromise()
  return { id, name, errors: data?.answer.userErrors ?? failed(error) }
}

/** Do it with each class. One that is refused keeps no other from being done. */
export async function runBulk(
  client: Client,
  actions: ClassActions,
  action: BulkAction,
  classes: readonly NamedClass[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const target of classes) outcomes.push(await changeSharing(client, actions, action, target))
  return outcomes
}
