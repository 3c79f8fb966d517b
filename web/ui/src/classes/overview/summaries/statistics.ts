// Statistics in a line: the billing period, what is sent of it, and how amounts are rounded.

import { plural, t } from '@lingui/core/macro'
import { readersFormats } from '../../../ui/language/formats'
import { type Clause, clause, type Reading, type Summary, summaryText, type Values, word } from '../reading'
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

/** How amounts are rounded before they go up to the nearest multiple; undefined where both settings are the default. */
function roundingText({ roundingMethod: method, roundingPrecision: precision }: Values): string | undefined {
  if (precision === null || precision === undefined) {
    if (method === 'MALAYSIAN') return t`Malaysian rounding`
    return method === 'HALF_AWAY_FROM_ZERO' ? t`rounded half away from zero` : undefined
  }
  const places = Number(precision)
  return method === 'MALAYSIAN'
    ? plural(places, { one: 'Malaysian rounding to # place', other: 'Malaysian rounding to # places' })
    : plural(places, { one: 'rounded to # place', other: 'rounded to # places' })
}

function roundingClause({ values }: Reading): Clause | null {
  const of = ['roundingMethod', 'roundingPrecision', 'roundUpToNearest']
  const rounding = roundingText(values)
  if (values.roundUpToNearest === null || values.roundUpToNearest === undefined)
    return rounding === undefined ? null : clause(rounding, ...of)
  const step = readersFormats().decimal(String(values.roundUpToNearest))
  return clause(
    rounding === undefined ? t`rounded up to the nearest ${step}` : t`${rounding}, then up to the nearest ${step}`,
    ...of,
  )
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
