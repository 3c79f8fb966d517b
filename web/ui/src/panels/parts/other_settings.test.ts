import { expect, test } from 'vitest'
import { createDrafts, type Draft } from '../../changes/drafts'
import type { FormValues } from '../../forms/values'
import { factsOf } from '../facts'
import { invoiceSettingsOf, roundingOf, timeZoneOf } from './other_settings'

const STATISTICS = {
  billingPeriod: 'MONTHLY',
  roundingMethod: 'AWAY_FROM_ZERO',
  roundingPrecision: 2,
  roundUpToNearest: '0.05',
}
const CLASS = { finances: { statistics: STATISTICS }, webSelfCare: { timeZone: 'Asia/Tokyo' } }

/** Facts about the class while some of its panels are edited. */
function edited(entered: Record<string, FormValues>) {
  const drafts = createDrafts(() => 0)
  for (const [name, values] of Object.entries(entered)) drafts.put({ part: { name }, values } as Draft)
  return factsOf(CLASS, drafts)
}

test('settings are those of the class, and as they are entered once they are', () => {
  expect(invoiceSettingsOf(factsOf(CLASS))).toEqual({
    billingPeriod: 'MONTHLY',
    timeZone: 'Asia/Tokyo',
    rounding: { roundingMethod: 'AWAY_FROM_ZERO', roundingPrecision: 2, roundUpToNearest: '0.05' },
  })
  const Statistics = {
    billingPeriod: 'WEEKLY',
    roundingMethod: 'MALAYSIAN',
    roundingPrecision: '3',
    roundUpToNearest: '0.1',
  }
  const entered = edited({ Statistics, WebSelfCare: { timeZone: 'Europe/Berlin' } })
  expect(invoiceSettingsOf(entered)).toEqual({
    billingPeriod: 'WEEKLY',
    timeZone: 'Europe/Berlin',
    rounding: { roundingMethod: 'MALAYSIAN', roundingPrecision: 3, roundUpToNearest: '0.1' },
  })
})

test('what is emptied, or is no number yet, is none', () => {
  const Statistics = { ...STATISTICS, roundingPrecision: '', roundUpToNearest: '0.' }
  const facts = edited({ Statistics, WebSelfCare: { timeZone: '' } })
  expect(timeZoneOf(facts)).toBeNull()
  expect(roundingOf(facts)).toEqual({
    roundingMethod: 'AWAY_FROM_ZERO',
    roundingPrecision: null,
    roundUpToNearest: null,
  })
})

test('a viewer who doesn’t see the settings has those that are saved', () => {
  const facts = factsOf({ id: 'CustomerClass:1' })
  expect(invoiceSettingsOf(facts)).toEqual({ billingPeriod: null, timeZone: null, rounding: null })
})
