// Settings of other panels that a picture is drawn with, as they are in the class that is looked at: in an earlier
// version, in a planned one, or as they are entered. What is entered and can't be saved so draws nothing: no picture of
// another panel waits until it is mended.

import type { BillingPeriod, RoundingInput, RoundingMethod } from '../../api/reseller/previews/graphql'
import { type ClassFacts, settingOf } from '../facts'

const statistic = (facts: ClassFacts, field: string) =>
  settingOf(facts, 'Statistics', ['finances', 'statistics'], field) ?? null

/** A number as it was read, or as it is entered: an empty text is none. */
function numberOf(value: unknown): string | null {
  return String(value ?? '').trim() || null
}

function billingPeriodOf(facts: ClassFacts): BillingPeriod | null {
  return statistic(facts, 'billingPeriod') as BillingPeriod | null
}

export function timeZoneOf(facts: ClassFacts): string | null {
  return (settingOf(facts, 'WebSelfCare', ['webSelfCare'], 'timeZone') as string | undefined) || null
}

export function roundingOf(facts: ClassFacts): RoundingInput | null {
  const roundingMethod = statistic(facts, 'roundingMethod') as RoundingMethod | null
  const precision = numberOf(statistic(facts, 'roundingPrecision'))
  return (
    roundingMethod && {
      roundingMethod,
      roundingPrecision: precision === null ? null : Number(precision),
      roundUpToNearest: numberOf(statistic(facts, 'roundUpToNearest')),
    }
  )
}

/** Settings that the course of an invoice depends on beside its terms. */
export function invoiceSettingsOf(facts: ClassFacts) {
  return { billingPeriod: billingPeriodOf(facts), timeZone: timeZoneOf(facts), rounding: roundingOf(facts) }
}
