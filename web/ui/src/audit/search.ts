// Search of the audit log, kept in the address, which leads everybody to the same entries.

import type { AuditAction, AuditRecordFilter } from '../api/reseller/audit/graphql'
import { isDay } from '../ui/language/typedMoment'

export const ACTIONS = [
  'CREATE',
  'UPDATE',
  'CLONE',
  'SHARE',
  'UNSHARE',
  'DELETE',
  'ERASE',
  'READ',
] as const satisfies readonly AuditAction[]

export interface AuditSearch {
  user?: string
  action?: AuditAction
  panel?: string
  property?: string
  /** The first and the last day, where the reader is. */
  from?: string
  to?: string
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && isDay(value) && !Number.isNaN(Date.parse(value)) ? value : undefined
}

/** An address's search as the log understands it; what it doesn't understand, it leaves out. */
export function readSearch(address: Record<string, unknown>): AuditSearch {
  const search: AuditSearch = {
    user: text(address.user),
    action: ACTIONS.find((action) => action === address.action),
    panel: text(address.panel),
    property: text(address.property),
    from: day(address.from),
    to: day(address.to),
  }
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
}

/** The beginning of a day where the reader is, so many days later. */
function beginningOf(date: string, later = 0): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number]
  return new Date(year, month - 1, dayOfMonth + later).toISOString()
}

/** The condition of a search in the terms of the schema; null for the whole log. */
export function whereOf({ user, action, panel, property, from, to }: AuditSearch): AuditRecordFilter | null {
  const where: AuditRecordFilter = {
    ...(user && { userName: { contains: user } }),
    ...(action && { action: { eq: action } }),
    ...(panel && { panel: { startsWith: panel } }),
    ...(property && { property: { contains: property } }),
    ...((from || to) && { at: { ...(from && { gte: beginningOf(from) }), ...(to && { lt: beginningOf(to, 1) }) } }),
  }
  return Object.keys(where).length > 0 ? where : null
}
