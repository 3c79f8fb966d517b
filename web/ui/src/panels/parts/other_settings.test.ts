import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'
import { StatisticsInput } from '../../api/reseller/forms/StatisticsInput'
import { WebSelfCareInput } from '../../api/reseller/forms/WebSelfCareInput'
import { createDrafts, type Draft } from '../../changes/drafts'
import { refused } from '../../forms/inputs/number'
import type { FormValues } from '../../forms/values'
import { factsOf } from '../facts'
import { invoiceSettingsOf, roundingOf, timeZoneOf } from './other_settings'

i18n.loadAndActivate({ locale: 'en', messages: {} })

const STATISTICS = {
  billingPeriod: 'MONTHLY',
  roundingMethod: 'AWAY_FROM_ZERO',
  roundingPrecision: 2,
  roundUpToNearest: '0.05',
}
const CLASS = { finances: { statistics: STATISTICS }, webSelfCare: { timeZone: 'Asia/Tokyo' } }

const SAVED_ROUNDING = { roundingMethod: 'AWAY_FROM_ZERO', roundingPrecision: 2, roundUpToNearest: '0.05' }

/** Facts about the class while some of its panels are edited. */
function edited(entered: Record<string, FormValues>) {
  const drafts = createDrafts(() => 0)
  for (const [name, values] of Object.entries(entered)) {
    const fields = name === 'Statistics' ? StatisticsInput : WebSelfCareInput
    drafts.put({ part: { name }, fields, forms: {}, values } as unknown as Draft)
  }
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

test('what is emptied is none', () => {
  const Statistics = { ...STATISTICS, roundingPrecision: '', roundUpToNearest: '' }
  const facts = edited({ Statistics, WebSelfCare: { timeZone: '' } })
  expect(timeZoneOf(facts)).toBeNull()
  expect(roundingOf(facts)).toEqual({
    roundingMethod: 'AWAY_FROM_ZERO',
    roundingPrecision: null,
    roundUpToNearest: null,
  })
})

test.each([
  ['more places than there are', { roundingPrecision: '9' }],
  ['less than nothing', { roundingPrecision: '-1' }],
  ['a part of a place', { roundingPrecision: '2.5' }],
  ['a number beyond all', { roundingPrecision: '3000000000' }],
  ['no multiple at all', { roundUpToNearest: '0' }],
  ['a number that is still being typed', { roundUpToNearest: refused('0,') }],
])('what can’t be saved draws nothing: of %s, what is saved holds', (_, entered) => {
  const facts = edited({
    Statistics: { ...STATISTICS, roundingPrecision: '2', roundingMethod: 'MALAYSIAN', ...entered },
  })
  expect(roundingOf(facts)).toEqual({ ...SAVED_ROUNDING, roundingMethod: 'MALAYSIAN' })
})

test('a time zone longer than any is not drawn with', () => {
  expect(timeZoneOf(edited({ WebSelfCare: { timeZone: 'Europe/'.repeat(10) } }))).toBe('Asia/Tokyo')
})

test('a viewer who doesn’t see the settings has those that are saved', () => {
  const facts = factsOf({ id: 'CustomerClass:1' })
  expect(invoiceSettingsOf(facts)).toEqual({ billingPeriod: null, timeZone: null, rounding: null })
})
