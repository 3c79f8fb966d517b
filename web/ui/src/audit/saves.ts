// Changed properties as people think of them: the saves of a day, each with what it changed.

import type { AuditEntryFragment } from '../api/reseller/audit/graphql'

/** A changed property; the network address is for administrators. */
export type AuditEntry = AuditEntryFragment & { address?: string }

/** Changes of one record by one write. */
export interface Save {
  /** The newest of its entries, which names the save. */
  first: AuditEntry
  entries: readonly AuditEntry[]
}

export interface Day {
  /** The day where the reader is, as `2026-11-24`. */
  date: string
  saves: readonly Save[]
}

function dayOf(moment: string): string {
  const at = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

function belongsTo(save: Save, entry: AuditEntry): boolean {
  const { first } = save
  return first.requestId === entry.requestId && first.entityId === entry.entityId && first.action === entry.action
}

/** Entries, newest first, by day and save; the order stays. */
export function daysOf(entries: readonly AuditEntry[]): readonly Day[] {
  const days: { date: string; saves: { first: AuditEntry; entries: AuditEntry[] }[] }[] = []
  for (const entry of entries) {
    const date = dayOf(entry.at)
    if (days.at(-1)?.date !== date) days.push({ date, saves: [] })
    const saves = days.at(-1)?.saves ?? []
    const last = saves.at(-1)
    if (last && belongsTo(last, entry)) last.entries.push(entry)
    else saves.push({ first: entry, entries: [entry] })
  }
  return days
}
