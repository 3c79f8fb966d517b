// Planning what was entered in a class, with what others get of it: told as a save is, by the paths of the class.

import type { Client, CombinedError } from '@urql/core'
import type { SaveError } from '../api/errors'
import { ClassPlanDocument, PlannedChangeSaveDocument } from '../api/reseller/planned/graphql'
import { isStale } from '../changes/changes'
import type { PlanPayload } from '../changes/draftEditor'

/** Errors and changes of one class, out of those below the list of classes. */
export function ofClass<Located extends { path: readonly string[] }>(
  entries: readonly Located[],
  id: string,
): readonly Located[] {
  return entries
    .filter(({ path }) => path[0] === 'customerClasses' && path[1] === id)
    .map((one) => ({ ...one, path: one.path.slice(2) }))
}

/** The first of the classes is the one that is edited; `read` reads it as it is now. */
export async function writePlan(
  client: Client,
  input: Record<string, unknown>,
  read: () => Promise<object | null>,
): Promise<{ payload?: PlanPayload; error?: CombinedError }> {
  if ('id' in input) return changePlanned(client, input)
  const { data, error } = await client.mutation(ClassPlanDocument, { input: input as never })
  const answer = data?.customerClassPlan
  if (!answer) return { error }
  const [id = '', ...others] = input.ids as string[]
  const hasConflict = isStale(answer.userErrors)
  const current = hasConflict ? await read() : null
  const errorsOf = (one: string): readonly SaveError[] =>
    answer.results.find((result) => result.id === one)?.userErrors ?? []
  const general = answer.userErrors.map((one): SaveError => (hasConflict ? { ...one, current } : one))
  return {
    payload: {
      changes: ofClass(answer.changes, id),
      affectedCustomers: answer.affectedCustomers,
      warnings: ofClass(answer.warnings, id),
      userErrors: [...general, ...errorsOf(id)],
      others: others.map((one) => ({ id: one, errors: errorsOf(one) })),
    },
  }
}

/** Change the settings or the date of a planned change. */
async function changePlanned(
  client: Client,
  input: Record<string, unknown>,
): Promise<{ payload?: PlanPayload; error?: CombinedError }> {
  const { data, error } = await client.mutation(PlannedChangeSaveDocument, { input: input as never })
  const answer = data?.customerClassPlanChange
  if (!answer) return { error }
  const onClass = <Located extends { path: readonly string[] }>(entries: readonly Located[]) =>
    entries.map((one) => ({ ...one, path: one.path.slice(2) }))
  return {
    payload: {
      changes: onClass(answer.changes),
      affectedCustomers: answer.affectedCustomers,
      warnings: onClass(answer.warnings),
      userErrors: answer.userErrors,
      others: [],
    },
  }
}
