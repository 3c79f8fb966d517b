// A planned change, what it sets, and what has become of it in words.

import { msg } from '@lingui/core/macro'
import type { FieldChange } from '../api/errors'
import type {
  ForeseenRefusalsFragment,
  PlannedChangeRowFragment,
  PlannedChangesQuery,
} from '../api/reseller/planned/graphql'
import { leadsInto, type Part } from '../changes/part'

export type Planned = PlannedChangeRowFragment
export type ListedPlanned = PlannedChangesQuery['plannedChanges']['nodes'][number]
export type Foreseen = Planned & ForeseenRefusalsFragment
export type Refusal = NonNullable<Foreseen['foreseenRefusals']>[number]

export const STATE_WORDS: Readonly<Record<Planned['state'], ReturnType<typeof msg>>> = {
  PLANNED: msg`Planned`,
  APPLIED: msg`Applied`,
  FAILED: msg`Failed`,
  CANCELLED: msg`Cancelled`,
}

export interface Conflict {
  /** Refusal that says what the settings conflict with. */
  refusal: Refusal
  /** The two values of each of them: what was planned, and what is there in place of what was expected. */
  changes: readonly FieldChange[]
}

/** The settings that have other values than a change was planned over, by what gave them those. */
export function conflictsIn(refusals: readonly Refusal[]): readonly Conflict[] {
  const conflicts = refusals.filter(({ code }) => code === 'VERSION_CONFLICT')
  const firsts = conflicts.filter(
    ({ message }, place) => conflicts.findIndex((one) => one.message === message) === place,
  )
  return firsts.map((refusal) => ({
    refusal,
    changes: conflicts
      .filter(({ message }) => message === refusal.message)
      .map(({ path, planned, present }) => ({ path, before: planned, after: present })),
  }))
}

/** The path of a refusal on the class: paths of inputs begin with "input". */
export function pathOnClass({ path }: Pick<Refusal, 'path'>): readonly string[] {
  return path[0] === 'input' ? path.slice(1) : path
}

/** Why it has failed or will, but for conflicts, which have values; each with the class's setting that it is about. */
export function reasonsIn(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.filter(({ code }) => code !== 'VERSION_CONFLICT')
}

/** Whether an instant is in the past: a class is as it was then, and no longer foreseen. */
export function hasCome(time: string): boolean {
  return Date.parse(time) <= Date.now()
}

/** The instant at which something of each part changes next, by the part's name; `planned` are in the order of their dates. */
export function nextByPart(
  parts: readonly Part[],
  planned: readonly Pick<Planned, 'applyAt' | 'properties'>[],
): ReadonlyMap<string, string> {
  const next = new Map<string, string>()
  for (const { applyAt, properties } of planned) {
    for (const part of parts.filter((one) => properties.some(({ path }) => leadsInto(one, path)))) {
      if (!next.has(part.name)) next.set(part.name, applyAt)
    }
  }
  return next
}
