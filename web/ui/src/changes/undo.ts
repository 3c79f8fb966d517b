// Undoing a single change among those that were entered: the value at its path is as it was, and the others stay.

import type { FieldValue, FormValues } from '../forms/values'
import type { Draft, Drafts } from './drafts'
import { formPath, leadsInto } from './part'

/** Values with what is at a path as it was; undefined where the path leads to nothing that a form knows. */
function undone(value: FieldValue, before: FieldValue, [step, ...rest]: readonly string[]): FieldValue | undefined {
  if (step === undefined) return before
  if (Array.isArray(value) && Array.isArray(before)) return undoneRow(value, before, step, rest)
  if (!isGroup(value) || !isGroup(before)) return before
  const [own, previous] = [value[step], before[step]]
  // One of several groups takes the place of another: both are about the same.
  if (own === undefined || previous === undefined) return own === previous ? undefined : before
  const inner = undone(own, previous, rest)
  return inner === undefined ? undefined : { ...value, [step]: inner }
}

/** The same for a row of a list, which its first field tells from the others. */
function undoneRow(
  rows: readonly FieldValue[],
  before: readonly FieldValue[],
  key: string,
  rest: readonly string[],
): FieldValue | undefined {
  const [at, previousAt] = [placeOf(rows, key), placeOf(before, key)]
  if (at === undefined || previousAt === undefined) return undefined
  const [row, previous] = [rows[at], before[previousAt]]
  if (row === undefined && previous === undefined) return undefined
  if (previous === undefined) return rows.filter((_, index) => index !== at)
  if (row === undefined) return rows.toSpliced(previousAt, 0, previous)
  const inner = undone(row, previous, rest)
  return inner === undefined ? undefined : rows.with(at, inner)
}

/** The place of a row, or -1 where there is none; undefined where several have the same key. */
function placeOf(rows: readonly FieldValue[], key: string): number | undefined {
  const places = rows.flatMap((row, place) => (isGroup(row) && Object.values(row)[0] === key ? [place] : []))
  return places.length > 1 ? undefined : (places[0] ?? -1)
}

function isGroup(value: FieldValue | undefined): value is FormValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The draft in which a change was entered, with its value as it was. */
function draftWithout(drafts: Drafts, path: readonly string[]): Draft | undefined {
  const draft = [...drafts.values()].find(({ part }) => leadsInto(part, path))
  if (!draft) return undefined
  const within = path.slice(formPath(draft.part).length)
  // Only what the form holds can have been entered there.
  if (within.length === 0 || !((within[0] ?? '') in draft.values)) return undefined
  const values = undone(draft.values, draft.before, within)
  if (values === undefined) return undefined
  const { part, before } = draft
  const besides = part.together?.find((names) => names.includes(within[0] ?? '')) ?? []
  const along = besides.filter((name) => name !== within[0]).map((name) => [name, before[name] ?? null])
  return { ...draft, values: { ...(values as FormValues), ...Object.fromEntries(along) } }
}

/** The drafts with the change at a path undone; null where it can't be told from others. */
export function draftsWithout(drafts: Drafts, path: readonly string[]): Drafts | null {
  const draft = draftWithout(drafts, path)
  return draft ? new Map(drafts).set(draft.part.name, draft) : null
}
