// Three-way merge: changes of one editor and of another one since, field by field, and how both become one. Fields that go
// together come from one side.

import type { FieldChange, SaveError } from '../api/errors'
import { type FieldMetadata, type FormMetadata, type GroupForms, pathKey } from '../api/metadata'
import { withValue } from '../forms/form'
import { type FieldValue, type FormValues, groupForm, isSame, valuesOf } from '../forms/values'
import type { Draft, Drafts } from './drafts'
import type { Part } from './part'
import { formPath, partOf } from './part'

/** A field that was changed in a draft. Lists, and groups of which one is chosen, are one field. */
interface DraftChange {
  part: Part
  field: FieldMetadata
  /** Within the form of the part. */
  path: readonly string[]
  before: FieldValue
  after: FieldValue
}

function walk(
  part: Part,
  fields: FormMetadata,
  forms: GroupForms,
  [before, after]: readonly [FormValues, FormValues],
  path: readonly string[],
): DraftChange[] {
  return fields.flatMap((field): DraftChange[] => {
    const [was, is] = [before[field.name] ?? null, after[field.name] ?? null]
    if (isSame(was, is)) return []
    const here = [...path, field.name]
    if (field.kind !== 'group' || field.list || field.oneOf)
      return [{ part, field, path: here, before: was, after: is }]
    return walk(part, groupForm(field, forms), forms, [(was ?? {}) as FormValues, (is ?? {}) as FormValues], here)
  })
}

/** Every field that a draft changes. */
export function changesIn({ part, fields, forms, before, values }: Draft): DraftChange[] {
  return walk(part, fields, forms, [before, values], [])
}

/** Fields that are decided as one, by a key: a changed one, or those that go together where any of them is changed. */
interface Decision {
  key: string
  changes: readonly DraftChange[]
}

function decisionsIn(draft: Draft): Decision[] {
  const { part, fields, before, values } = draft
  const whole = (field: FieldMetadata): DraftChange => {
    const { name } = field
    return { part, field, path: [name], before: before[name] ?? null, after: values[name] ?? null }
  }
  const decisions = changesIn(draft).map((change): Decision => {
    const together = part.together?.find((names) => names.includes(change.path[0] ?? ''))
    if (!together) return { key: pathKey(classPath(change)), changes: [change] }
    const key = pathKey([...formPath(part), ...together.slice(0, 1)])
    return { key, changes: fields.filter(({ name }) => together.includes(name)).map(whole) }
  })
  return [...new Map(decisions.map((one) => [one.key, one])).values()]
}

/** Values with what a draft changes in their place, but for what is left to others. */
export function withChanges(draft: Draft, values: FormValues, leftToOthers?: ReadonlySet<string>): FormValues {
  return decisionsIn(draft)
    .filter(({ key }) => !leftToOthers?.has(key))
    .flatMap(({ changes }) => changes)
    .reduce((merged, { path, after }) => withValue(merged, path, after) as FormValues, values)
}

/** The path of a change in the class, as the server names it. */
function classPath({ part, path }: DraftChange): readonly string[] {
  return [...formPath(part), ...path]
}

/** Whether one path is the other or stands inside it. */
function touches(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length).every((step, index) => step === other[index])
}

/** Save by somebody else since an editor read the record: the record now, and its changes. */
export interface Meanwhile<Current> {
  current: Current
  changedSince: readonly FieldChange[]
}

/** Whether a write was refused since somebody else had saved the record. */
export function isStale(errors: readonly { code: string }[]): boolean {
  return errors.some(({ code }) => code === 'VERSION_CONFLICT')
}

/** Somebody else's save, where it is why a save was refused. */
export function meanwhileOf<Current extends object>(errors: readonly SaveError[]): Meanwhile<Current> | null {
  const conflict = errors.find(({ code }) => code === 'VERSION_CONFLICT')
  // Every type of record may be in conflict; one that was read has its version.
  const current = conflict?.current && 'version' in conflict.current ? (conflict.current as Current) : null
  return current ? { current, changedSince: conflict?.changedSince ?? [] } : null
}

/** A field with the values of both editors, each among those that it stands with. */
interface ConflictField extends DraftChange {
  theirs: FieldValue
  among: Readonly<Record<'before' | 'theirs' | 'mine', FormValues>>
}

/** Fields that both editors changed, to different values: one side is kept. */
export interface Conflict {
  /** A choice is kept by it. */
  key: string
  /** The fields that differ; of several that go together, some may have been changed by one editor only. */
  fields: readonly ConflictField[]
}

function valueIn(values: FormValues, path: readonly string[]): FieldValue {
  return path.reduce<FieldValue>((value, step) => ((value ?? {}) as FormValues)[step] ?? null, values)
}

/** The values among which the one at a path stands: those of its group. */
function valuesAround(values: FormValues, path: readonly string[]): FormValues {
  return (valueIn(values, path.slice(0, -1)) ?? {}) as FormValues
}

/** The values of a draft's form as the class is now. */
function presentValues({ part, fields, forms }: Draft, current: unknown): FormValues {
  return valuesOf(fields, partOf(current, formPath(part)), forms)
}

/** Conflicts of the drafts with what somebody else changed too, and not to the same value. */
export function conflictsOf(drafts: Drafts, current: unknown): Conflict[] {
  return [...drafts.values()].flatMap((draft) => {
    const present = presentValues(draft, current)
    return decisionsIn(draft).flatMap(({ key, changes }) => {
      const sides = changes.map((change): ConflictField => {
        const around = (values: FormValues) => valuesAround(values, change.path)
        const among = { before: around(draft.before), theirs: around(present), mine: around(draft.values) }
        return { ...change, theirs: valueIn(present, change.path), among }
      })
      const isTheirs = sides.some(({ before, theirs }) => !isSame(before, theirs))
      const fields = sides.filter(({ after, theirs }) => !isSame(after, theirs))
      return isTheirs && fields.length > 0 ? [{ key, fields }] : []
    })
  })
}

/** Changes by others in fields that the drafts leave alone: they stay. */
export function othersChanges(drafts: Drafts, changedSince: readonly FieldChange[]): readonly FieldChange[] {
  const mine = [...drafts.values()].flatMap(decisionsIn).flatMap(({ changes }) => changes.map(classPath))
  return changedSince.filter(({ path }) => !mine.some((own) => touches(path, own)))
}

/**
 * The drafts upon the class as it is now: its own values, and what the drafts change, but for what is left to others. What
 * is changed for a date stands upon the class as it will be then: a value that is as now is a change there, and stays one.
 */
export function rebased(
  drafts: Drafts,
  current: unknown,
  leftToOthers: ReadonlySet<string>,
  isForDate = false,
): Drafts {
  return new Map(
    [...drafts].map(([name, draft]) => {
      const isKept = isForDate && changesIn(draft).length > 0
      const before = isKept ? draft.before : presentValues(draft, current)
      return [name, { ...draft, before, values: withChanges(draft, before, leftToOthers) }]
    }),
  )
}

/**
 * The drafts upon the class as a save left it: what was entered since that was sent is all that they change. Every draft
 * stays, so that a form goes on from the class as it was saved.
 */
export function enteredSince(sent: Drafts, now: Drafts, saved: unknown): Drafts {
  return new Map(
    [...now].map(([name, draft]) => {
      const before = presentValues(draft, saved)
      const since = { ...draft, before: sent.get(name)?.values ?? draft.before }
      return [name, { ...draft, before, values: withChanges(since, before) }]
    }),
  )
}
