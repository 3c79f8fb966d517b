// Search of the history, kept in the address, which leads everybody to the same comparison.

import { isGlobalId } from '../links/RecordName'

/** A side of a comparison: a version of the class, the class as it is, or as it will be. */
export type Side = number | 'now' | Instant

/** An instant to come, as the address has it. */
interface Instant {
  time: string
}

/** A class at another moment than now: at a version, or at an instant to come. */
export type Then = { version: number } | Instant

/** The moment that an address names; of one that it doesn't understand, nothing. */
export function readThen(search: { version?: unknown; time?: unknown }): Then | undefined {
  const version = readVersion(search.version)
  if (version !== undefined) return { version }
  return readInstant(search.time)
}

function readInstant(value: unknown): Instant | undefined {
  const time = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : { time: new Date(time).toISOString() }
}

/** Change that is opened with its values, to be amended: planned or requested. */
export function readChange({ change }: { change?: unknown }): string | undefined {
  return typeof change === 'string' && isGlobalId(change) ? change : undefined
}

export interface HistorySearch {
  a?: Side
  b?: Side
  /** The class that is compared with, as it is, in place of B. */
  with?: string
}

/** The number of a version, or nothing. */
export function readVersion(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}

function readSide(value: unknown): Side | undefined {
  if (value === 'now') return value
  return readVersion(value) ?? (typeof value === 'object' ? readInstant((value as Instant | null)?.time) : undefined)
}

/** The search of an address as the history understands it; what it doesn't understand, it leaves out. */
export function readHistory(address: Record<string, unknown>): HistorySearch {
  const search: HistorySearch = {
    a: readSide(address.a),
    b: readSide(address.b),
    with: typeof address.with === 'string' && address.with !== '' ? address.with : undefined,
  }
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
}

/** The two sides that are compared: as chosen, or else the version before and now; beside another class both are now. */
export function sidesOf(
  { a, b, with: other }: HistorySearch,
  present: number,
  versions: readonly number[],
): { a: Side; b: Side } {
  const settled = (side: Side | undefined) => (side === present ? 'now' : side)
  const before = other === undefined ? versions.find((version) => version < present) : undefined
  return { a: settled(a) ?? before ?? 'now', b: settled(b) ?? 'now' }
}

/** A class at a side, as a comparison is asked for it. */
export function comparedAt(id: string, side: Side) {
  return side === 'now' ? { id } : { id, at: typeof side === 'number' ? { version: side } : side }
}
