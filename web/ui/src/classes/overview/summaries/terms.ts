// Terms that both kinds of invoices have: when they are due, and the steps that follow without a payment.

import { plural, t } from '@lingui/core/macro'
import { readersFormats } from '../../../ui/language/formats'
import { type Clause, clause, type Reading, type Values } from '../reading'
import { daysIn, daysOf, money, percent } from './amounts'

export function dueClause({ invoiceDueRule, netValue, netUnit }: Values): Clause {
  const of = ['invoiceDueRule', 'netValue', 'netUnit']
  const net = Number(netValue)
  if (invoiceDueRule !== 'NET') return clause(t`Due upon receipt`, ...of)
  if (netUnit === 'BILLING_PERIODS')
    return clause(plural(net, { one: 'Net # billing period', other: 'Net # billing periods' }), ...of)
  return clause(plural(net, { one: 'Net #', other: 'Net #' }), ...of)
}

export function remindersClause({ invoiceDueRule, notifyDueInAdvanceDays }: Values): Clause | null {
  const days = (notifyDueInAdvanceDays as readonly number[] | null) ?? []
  if (invoiceDueRule !== 'NET') return null
  if (days.length === 0) return clause(t`no reminders`, 'notifyDueInAdvanceDays')
  const dayWords = daysIn(days)
  const count = days.length
  return clause(
    plural(count, { one: `a reminder ${dayWords} before`, other: `reminders ${dayWords} before` }),
    'notifyDueInAdvanceDays',
  )
}

export function chargeClause({
  autoChargePaymentMethod,
  autoChargeOn,
  autoChargeRetryDaysAfterDue,
}: Values): Clause | null {
  const of = ['autoChargePaymentMethod', 'autoChargeOn', 'autoChargeRetryDaysAfterDue']
  const days = (autoChargeRetryDaysAfterDue as readonly number[] | null) ?? []
  if (autoChargePaymentMethod !== true) return null
  const first = autoChargeOn === 'DUE_DATE' ? t`charged on the due date` : t`charged with the invoice`
  if (days.length === 0) return clause(first, ...of)
  const dayWords = daysIn(days)
  return clause(t`${first}, again ${dayWords} after due`, ...of)
}

export function lateFeeClause({ values, currency }: Reading): Clause | null {
  const { latePaymentFeeType, latePaymentFeeValue } = values
  if (latePaymentFeeType === 'NONE') return null
  const fee = latePaymentFeeType === 'PERCENT' ? percent(latePaymentFeeValue) : money(latePaymentFeeValue, currency)
  return clause(t`late fee ${fee}`, 'latePaymentFeeType', 'latePaymentFeeValue', 'latePaymentFeeMinimum')
}

/** Days after the due date on which something is done about services: it is the day to pay until its end. */
function daysAfterDue(days: unknown): number | null {
  return typeof days === 'number' ? Math.max(1, days) : null
}

function suspendedClause(days: number | null): Clause {
  if (days === null) return clause(t`never suspended`, 'suspendDaysAfterDue')
  const after = daysOf(days)
  return clause(t`suspended ${after} after due`, 'suspendDaysAfterDue')
}

/** Clauses about service steps; both days are in one where there are both. */
export function serviceClauses(values: Values): readonly Clause[] {
  const suspended = daysAfterDue(values.suspendDaysAfterDue)
  const closed = daysAfterDue(values.terminateDaysAfterDue)
  if (closed === null) return [suspendedClause(suspended)]
  const after = daysOf(closed)
  if (suspended === null)
    return [suspendedClause(suspended), clause(t`closed ${after} after due`, 'terminateDaysAfterDue')]
  const days = readersFormats().number(suspended)
  return [clause(t`suspended ${days}, closed ${after} after due`, 'suspendDaysAfterDue', 'terminateDaysAfterDue')]
}
