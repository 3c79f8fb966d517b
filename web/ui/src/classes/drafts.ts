// What was entered and not yet saved, panel by panel. A draft keeps the values that it began with, so that only what was
// changed is counted and sent, and moving between panels loses nothing.

import type { FormMetadata } from '../forms/metadata'
import { changedInput, type FormValues } from '../forms/values'
import type { Panel } from '../panels/panel'

export interface Draft {
  panel: Panel
  fields: FormMetadata
  before: FormValues
  values: FormValues
}

/** Drafts by their panel's name. */
export type Drafts = ReadonlyMap<string, Draft>

/** The fields of a draft that differ from what they were. */
export function changesOf({ fields, before, values }: Draft): Record<string, unknown> {
  return changedInput(
    fields.filter(({ kind }) => kind !== 'group'),
    before,
    values,
  )
}

/** How many fields of all panels were changed. */
export function countChanges(drafts: Drafts): number {
  return [...drafts.values()].reduce((sum, draft) => sum + Object.keys(changesOf(draft)).length, 0)
}

function place(input: Record<string, unknown>, path: readonly string[], changes: Record<string, unknown>): void {
  let target = input
  for (const step of path) {
    target[step] ??= {}
    target = target[step] as Record<string, unknown>
  }
  Object.assign(target, changes)
}

/** The changes of all panels as one input, so that they are saved together or not at all. */
export function inputOfDrafts(drafts: Drafts): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  for (const draft of drafts.values()) {
    const changes = changesOf(draft)
    if (Object.keys(changes).length > 0) place(input, draft.panel.path, changes)
  }
  return input
}

export interface UserError {
  code: string
  message: string
  path: readonly string[]
}

/** The errors of one panel's fields, by the field's name. Paths begin with "input". */
export function errorsOf(panel: Panel, errors: readonly UserError[]): Record<string, string> {
  const prefix = ['input', ...panel.path]
  const own = errors.filter(
    ({ path }) => path.length > prefix.length && prefix.every((step, index) => path[index] === step),
  )
  return Object.fromEntries(own.map(({ path, message }) => [path[prefix.length] ?? '', message]))
}

/** What a panel's values are on a class that was read. */
export function recordOf(panel: Panel, customerClass: unknown): unknown {
  return panel.path.reduce<unknown>((found, step) => (found as Record<string, unknown>)[step], customerClass)
}
