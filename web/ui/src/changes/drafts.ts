// Entered and unsaved values, panel by panel. A draft keeps the values that it began with, so that only what was
// changed is counted and sent, and moving between panels loses nothing.

import { i18n } from '@lingui/core'
import { messagesBy, type UserError } from '../api/errors'
import { type FormMetadata, type GroupForms, pathKey } from '../api/metadata'
import { isEnteredSince } from '../forms/problems/outdated'
import { problemsIn } from '../forms/problems/problems'
import { changedInput, type FormValues } from '../forms/values'
import type { Part } from './part'
import { formPath, leadsInto } from './part'

export interface Draft {
  part: Part
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

/** Store of the drafts of a class or another record. Each component subscribes to the part that it shows. */
export interface DraftStore {
  all(): Drafts
  /** The draft of a panel, in place of the one before. */
  put(draft: Draft): void
  restart(drafts: Drafts): void
  /** How many fields of a panel were changed. */
  changesIn(panel: string): number
  /** How many fields of all panels were changed. */
  changes(): number
  subscribe(listener: () => void): () => void
}

function countOfFields(draft: Draft): number {
  return Object.keys(changesOf(draft)).length
}

/** A store of drafts, whose changes are counted as given: field by field of their forms, unless said otherwise. */
export function createDrafts(countOf: (draft: Draft) => number = countOfFields): DraftStore {
  let drafts: Drafts = new Map()
  // Counted for the panel that was entered into, and no other: this is done with every key.
  let counts: ReadonlyMap<string, number> = new Map()
  const listeners = new Set<() => void>()
  const take = (next: Drafts, counted: ReadonlyMap<string, number>) => {
    drafts = next
    counts = counted
    for (const listener of listeners) listener()
  }
  const count = (draft: Draft): [string, number] => [draft.part.name, countOf(draft)]
  return {
    all: () => drafts,
    put: (draft) => take(new Map(drafts).set(draft.part.name, draft), new Map([...counts, count(draft)])),
    restart: (next) => take(next, new Map([...next.values()].map(count))),
    changesIn: (panel) => counts.get(panel) ?? 0,
    changes: () => [...counts.values()].reduce((sum, changed) => sum + changed, 0),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
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
    if (Object.keys(changes).length > 0) place(input, formPath(draft.part), changes)
  }
  return input
}

/** Problems of the changed values, or of all, before they are sent, with the server's errors. */
export function problemsOfDrafts(drafts: Drafts, validatesAll = false): UserError[] {
  return [...drafts.values()].flatMap((draft) => {
    const changed = new Set(Object.keys(changesOf(draft)))
    const fields = draft.fields.filter(({ name }) => validatesAll || changed.has(name))
    return Object.entries(problemsIn(fields, draft.values, draft.forms)).map(([key, message]) => ({
      code: 'INVALID',
      message,
      path: ['input', ...formPath(draft.part), ...key.split('.')],
    }))
  })
}

/** The errors of one panel, by the key of the path within its form. Paths begin with "input". */
export function errorsOf(part: Part, errors: readonly UserError[]): Record<string, string> {
  const depth = formPath(part).length
  const own = errors.filter(({ path: [, ...path] }) => leadsInto(part, path))
  return messagesBy(own, ({ path: [, ...path] }) => pathKey(path.slice(depth)))
}

/** Whether an error is about the reason that is given with a write, and about none of the record's values. */
export function isOfReason({ path }: Pick<UserError, 'path'>): boolean {
  return path.join('.') === 'input.reason'
}

/** The draft that an error stands in, and its path there. */
function placeOf({ path: [, ...path] }: UserError, drafts: Drafts): { draft: Draft; within: string[] } | undefined {
  const draft = [...drafts.values()].find(({ part }) => leadsInto(part, path))
  return draft && { draft, within: path.slice(formPath(draft.part).length) }
}

/** Whether an error is about another value than is entered now. */
export function isOutdated(error: UserError, sent: Drafts, now: Drafts): boolean {
  const place = placeOf(error, now)
  if (!place) return false
  const { draft, within } = place
  return isEnteredSince(sent.get(draft.part.name)?.values ?? draft.before, draft.values, within)
}

/** The errors of a save, told of the class as a whole where their values were changed since they were sent. */
export function remainingErrors(errors: readonly UserError[], sent: Drafts, now: Drafts): UserError[] {
  return errors.map((error) => {
    if (!isOutdated(error, sent, now)) return error
    const place = placeOf(error, now)
    const field = place?.draft.fields.find(({ name }) => name === place.within[0])
    return { ...error, path: ['input'], message: field ? `${i18n._(field.label)}: ${error.message}` : error.message }
  })
}
