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

function suspendedClause({ suspendDaysAfterDue: days }: Values): Clause {
  if (typeof days !== 'number') return clause(t`never suspended`, 'suspendDaysAfterDue')
  const after = daysOf(days)
  return clause(days === 0 ? t`suspended on the due date` : t`suspended ${after} after due`, 'suspendDaysAfterDue')
}

function closedClause({ terminateDaysAfterDue: days }: Values): Clause | null {
  if (typeof days !== 'number') return null
  const after = daysOf(days)
  return clause(days === 0 ? t`closed on the due date` : t`closed ${after} after due`, 'terminateDaysAfterDue')
}

/** Clauses about service steps; both days are in one where there are both. */
export function serviceClauses(values: Values): readonly (Clause | null)[] {
  const { suspendDaysAfterDue: suspended, terminateDaysAfterDue: closed } = values
  if (typeof suspended !== 'number' || typeof closed !== 'number' || suspended === 0 || closed === 0)
    return [suspendedClause(values), closedClause(values)]
  const days = readersFormats().number(suspended)
  const after = daysOf(closed)
  return [clause(t`suspended ${days}, closed ${after} after due`, 'suspendDaysAfterDue', 'terminateDaysAfterDue')]
}
