// Settings of other panels that a picture is drawn with, as they are in the class that is looked at: in an earlier
// version, in a planned one, or as they are entered.

import type { BillingPeriod, RoundingInput, RoundingMethod } from '../../api/reseller/previews/graphql'
import { isDecimal } from '../../forms/inputs/decimal'
import { type ClassFacts, settingOf } from '../facts'

const statistic = (facts: ClassFacts, field: string) =>
  settingOf(facts, 'Statistics', ['finances', 'statistics'], field) ?? null

/** A number as it was read, or as it is entered: an empty text, and one that is no number yet, is none. */
function numberOf(value: unknown): string | null {
  const text = String(value ?? '').trim()
  return isDecimal(text) ? text : null
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
      roundingPrecision: precision === null ? null : Math.trunc(Number(precision)),
      roundUpToNearest: numberOf(statistic(facts, 'roundUpToNearest')),
    }
  )
}

/** Settings that the course of an invoice depends on beside its terms. */
export function invoiceSettingsOf(facts: ClassFacts) {
  return { billingPeriod: billingPeriodOf(facts), timeZone: timeZoneOf(facts), rounding: roundingOf(facts) }
}
