// What was entered and not yet saved, panel by panel. A draft keeps the values that it began with, so that only what was
// changed is counted and sent, and moving between panels loses nothing.

import { type FormMetadata, type GroupForms, pathKey } from '../forms/metadata'
import { changedInput, type FormValues } from '../forms/values'
import { homeOf, leadsInto, type Panel } from '../panels/panel'
import type { UserError } from './errors'

export interface Draft {
  panel: Panel
  fields: FormMetadata
  /** The forms of groups and rows, by their input's name. */
  forms: GroupForms
  before: FormValues
  values: FormValues
}

/** Drafts by their panel's name. */
export type Drafts = ReadonlyMap<string, Draft>

/** The fields of a draft that differ from what they were. */
export function changesOf({ fields, forms, before, values }: Draft): Record<string, unknown> {
  return changedInput(fields, before, values, forms)
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
    if (Object.keys(changes).length > 0) place(input, homeOf(draft.panel), changes)
  }
  return input
}

/** The errors of one panel, by the key of the path within its form. Paths begin with "input". */
export function errorsOf(panel: Panel, errors: readonly UserError[]): Record<string, string> {
  const home = homeOf(panel)
  return Object.fromEntries(
    errors
      .map(({ path: [, ...path], message }) => ({ path, message }))
      .filter(({ path }) => leadsInto(panel, path))
      .map(({ path, message }) => [pathKey(path.slice(home.length)), message]),
  )
}
