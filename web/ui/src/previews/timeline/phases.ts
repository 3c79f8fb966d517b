// States of an invoice that nobody pays, and the colour and the name of each: a timeline never tells one by its colour
// alone.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CollectionStepKind, InvoiceStatus } from '../../api/reseller/previews/graphql'

/** State of the customer's services: the colour of the line beside a step. */
export type Phase = 'in-time' | 'overdue' | 'limited' | 'suspended' | 'closed'

/** Whether an invoice that nobody pays is overdue one day; its status on the day of issue tells it. */
export function becomesOverdue({ status }: { status: InvoiceStatus }): boolean {
  return status !== 'DO_NOT_COLLECT' && status !== 'PAID_IN_FULL'
}

export const BEGUN_BY: Partial<Record<CollectionStepKind, Phase>> = {
  LIMITATION: 'limited',
  SUSPENSION: 'suspended',
  TERMINATION: 'closed',
}

export const PHASE_COLOURS: Readonly<Record<Phase, string>> = {
  'in-time': 'var(--app-accent)',
  overdue: 'var(--app-overdue)',
  limited: 'var(--mantine-color-orange-7)',
  suspended: 'var(--mantine-color-red-6)',
  closed: 'var(--mantine-color-dimmed)',
}

export const PHASE_NAMES: Readonly<Record<Phase, MessageDescriptor>> = {
  'in-time': msg`in time`,
  overdue: msg`overdue`,
  limited: msg`limited`,
  suspended: msg`suspended`,
  closed: msg`closed`,
}

/** Words below a line where a state begins. */
export const BEGINNINGS: Readonly<Record<Phase, MessageDescriptor>> = {
  'in-time': msg`Issued`,
  overdue: msg`Due`,
  limited: msg`Limited`,
  suspended: msg`Suspended`,
  closed: msg`Closed`,
}

/** Mark of a step, each sort with a shape of its own. */
export type Mark = 'stage' | 'fee' | 'charge' | 'notice'

const MARKS: Partial<Record<CollectionStepKind, Mark>> = {
  LIMITATION: 'stage',
  SUSPENSION: 'stage',
  TERMINATION: 'stage',
  LATE_FEE: 'fee',
  REACTIVATION_FEE: 'fee',
  AUTO_CHARGE: 'charge',
  AUTO_CHARGE_RETRY: 'charge',
}

export const MARK_NAMES: Readonly<Record<Exclude<Mark, 'stage'>, MessageDescriptor>> = {
  notice: msg`notice or reminder`,
  fee: msg`fee`,
  charge: msg`charge`,
}

export function markOf(kind: CollectionStepKind): Mark {
  return MARKS[kind] ?? 'notice'
}
