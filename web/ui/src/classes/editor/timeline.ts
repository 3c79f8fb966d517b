// The audit log of a class as a timeline: day by day, and in a day save by save, newest first.

import type { HistoryRecord } from '../workspace'

/** What was written at once. */
export interface Save {
  requestId: string
  at: string
  userName: string
  action: string
  reason: string
  version: number
  records: readonly HistoryRecord[]
}

export interface Day {
  day: string
  saves: readonly Save[]
}

/** Records in their order, those of one save together. `dayOf` says on which day a moment is for the reader. */
export function timelineOf(records: readonly HistoryRecord[], dayOf: (at: string) => string): Day[] {
  const days: { day: string; saves: (Save & { records: HistoryRecord[] })[] }[] = []
  for (const record of records) {
    const day = dayOf(record.at)
    let last = days.at(-1)
    if (last?.day !== day) {
      last = { day, saves: [] }
      days.push(last)
    }
    const save = last.saves.at(-1)
    if (save?.requestId === record.requestId) save.records.push(record)
    else {
      const { requestId, at, userName, action, reason, entityVersion } = record
      last.saves.push({ requestId, at, userName, action, reason, version: entityVersion, records: [record] })
    }
  }
  return days
}

/** What the log is narrowed to. */
export interface HistorySearch {
  userName: string
  /** The path of a panel, such as `finances.statistics`; empty for all. */
  panel: string
  /** Days as the date fields give them, in the reader's own zone; empty for all. */
  from: string
  to: string
}

export const WHOLE_HISTORY: HistorySearch = { userName: '', panel: '', from: '', to: '' }

/** The condition of a search in the terms of the schema; null for the whole log. */
export function historyWhere({ userName, panel, from, to }: HistorySearch): Record<string, unknown> | null {
  const at = {
    ...(from && { gte: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to && { lte: new Date(`${to}T23:59:59.999`).toISOString() }),
  }
  const where = {
    ...(userName.trim() && { userName: { startsWith: userName.trim() } }),
    ...(panel && { panel: { eq: panel } }),
    ...(Object.keys(at).length > 0 && { at }),
  }
  return Object.keys(where).length > 0 ? where : null
}
