// Rows of a list as they were: rows are added, removed and moved, so that a place alone doesn't tell which row it was.

import type { Path } from '../../api/metadata'
import type { Form } from '../form'
import { type FieldValue, type FormValues, isSame } from '../values'

type Rows = readonly FieldValue[]

/** The first field of a row tells what it is about: a metric's parameter, a holiday's day. */
function subjectOf(row: FieldValue | undefined): FieldValue | undefined {
  return Object.values((row ?? {}) as FormValues)[0]
}

/** How many values two rows have in common. */
function alike(one: FieldValue | undefined, other: FieldValue): number {
  const values = (one ?? {}) as FormValues
  return Object.entries(other as FormValues).filter(([name, value]) => isSame(values[name] ?? null, value)).length
}

/**
 * The place that each row had before, or -1 for a new one: that of the same row, else of one about the same, else the
 * same place where no row was added or removed.
 */
export function placesBefore(before: Rows, now: Rows): readonly number[] {
  const places = now.map(() => -1)
  const left = new Set(before.keys())
  const take = (find: (row: FieldValue, at: number) => number | undefined) =>
    now.forEach((row, at) => {
      const found = places[at] === -1 ? find(row, at) : undefined
      if (found === undefined || !left.delete(found)) return
      places[at] = found
    })
  const isAt = (place: number, row: FieldValue) => before[place] === row || isSame(before[place] ?? null, row)
  // Most rows are where they were: nothing is looked for among a thousand with every key.
  take((row, at) => (left.has(at) && isAt(at, row) ? at : undefined))
  take((row) => [...left].find((place) => isAt(place, row)))
  take((row) => {
    const about = [...left].filter((place) => isSame(subjectOf(before[place]) ?? null, subjectOf(row) ?? null))
    return about.toSorted((one, other) => alike(before[other], row) - alike(before[one], row))[0]
  })
  if (before.length === now.length) take((_, at) => at)
  return places
}

/** Lists are replaced and never changed: what was found for one holds as long as it is there. */
const known = new WeakMap<Rows, { before: Rows; places: readonly number[] }>()

function placesOf(before: Rows, now: Rows): readonly number[] {
  const found = known.get(now)
  if (found?.before === before) return found.places
  const places = placesBefore(before, now)
  known.set(now, { before, places })
  return places
}

/** Value at a path before anything was entered, in whichever place its row was; undefined where there was none. */
export function valueBefore(form: Form, path: Path): FieldValue | undefined {
  let [before, now]: (FieldValue | undefined)[] = [form.before([]), form.value([])]
  for (const step of path) {
    const at =
      typeof step === 'number' && Array.isArray(before) && Array.isArray(now) ? placesOf(before, now)[step] : step
    before = (before as Record<string | number, FieldValue> | null | undefined)?.[at ?? -1]
    now = (now as Record<string | number, FieldValue> | null | undefined)?.[step]
  }
  return before
}
