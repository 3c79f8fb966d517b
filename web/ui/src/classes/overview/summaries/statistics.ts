// Statistics in a line: the billing period, what is sent of it, and how amounts are rounded.

import { plural, t } from '@lingui/core/macro'
import { type Clause, clause, type Reading, type Summary, summaryText, word } from '../reading'
import { hoursOf } from './amounts'

/** The system's delay, which is the operator's to set, comes first; that of the class comes on top of it. */
function closingClause({ values }: Reading): Clause {
  const of = ['closeBillingPeriod', 'closeDelayHours']
  if (values.closeBillingPeriod !== 'WITH_DELAY') return clause(t`closed after the system-wide delay`, ...of)
  const delay = hoursOf(Number(values.closeDelayHours))
  return clause(t`closed ${delay} after the system-wide delay`, ...of)
}

function sentClause({ values }: Reading): Clause {
  if (values.generateStatistics !== true) return clause(t`xDRs are not archived`, 'generateStatistics')
  if (values.sendStatistics === 'FULL') return clause(t`full statistics sent`, 'sendStatistics')
  if (values.sendStatistics === 'SUMMARY') return clause(t`a summary sent`, 'sendStatistics')
  return clause(t`no statistics sent`, 'sendStatistics')
}

function exportClause({ values }: Reading): Clause | null {
  if (values.generateStatistics !== true || values.xdrExport === 'OFF') return null
  return clause(
    values.xdrExport === 'DAILY' ? t`export daily` : t`export weekly`,
    'xdrExport',
    'xdrDelivery',
    'xdrColumns',
    'xdrRecipients',
  )
}

function roundingClause({ values }: Reading): Clause | null {
  const of = ['roundingMethod', 'roundingPrecision', 'roundUpToNearest']
  if (values.roundingPrecision === null || values.roundingPrecision === undefined) return null
  const places = Number(values.roundingPrecision)
  if (values.roundingMethod === 'MALAYSIAN')
    return clause(
      plural(places, { one: 'Malaysian rounding to # place', other: 'Malaysian rounding to # places' }),
      ...of,
    )
  return clause(plural(places, { one: 'rounded to # place', other: 'rounded to # places' }), ...of)
}

export const statistics: Summary = (reading) =>
  summaryText(
    clause(word(reading, 'billingPeriod'), 'billingPeriod'),
    closingClause(reading),
    reading.values.closeMode === 'UPON_ADMIN_APPROVAL' && clause(t`upon approval`, 'closeMode'),
    exportClause(reading),
    roundingClause(reading),
    sentClause(reading),
    reading.values.calendar != null && clause(t`non-working days of its own`, 'calendar'),
  )
