// How the summary of statistics tells of rounding, in both languages; at its defaults it is silent.

import { i18n } from '@lingui/core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { loadWords, overviewOf } from '../overviewOfValues'

beforeAll(loadWords)
beforeEach(() => i18n.activate('en'))

const PERIOD = { billingPeriod: 'MONTHLY', generateStatistics: true, sendStatistics: 'FULL', xdrExport: 'OFF' }

test.each([
  ['AWAY_FROM_ZERO', null, null, 'full statistics sent', 'volle Statistik versandt'],
  ['HALF_AWAY_FROM_ZERO', null, null, 'rounded half away from zero', 'kaufmännisch gerundet'],
  ['MALAYSIAN', null, null, 'Malaysian rounding', 'malaysische Rundung'],
  ['MALAYSIAN', 2, null, 'Malaysian rounding to 2 places', 'malaysische Rundung auf 2 Stellen'],
  ['AWAY_FROM_ZERO', 1, null, 'rounded to 1 place', 'auf 1 Stelle gerundet'],
  ['AWAY_FROM_ZERO', 0, null, 'rounded to 0 places', 'auf 0 Stellen gerundet'],
  ['AWAY_FROM_ZERO', null, '1.00', 'rounded up to the nearest 1.00', 'auf 1,00 aufgerundet'],
  [
    'AWAY_FROM_ZERO',
    2,
    '1.00',
    'rounded to 2 places, then up to the nearest 1.00',
    'auf 2 Stellen gerundet, dann auf 1,00 aufgerundet',
  ],
  [
    'MALAYSIAN',
    null,
    '0.05',
    'Malaysian rounding, then up to the nearest 0.05',
    'malaysische Rundung, dann auf 0,05 aufgerundet',
  ],
])('tells of rounding %s at %s up to %s', (roundingMethod, roundingPrecision, roundUpToNearest, english, german) => {
  const values = { ...PERIOD, roundingMethod, roundingPrecision, roundUpToNearest }
  const third = () => overviewOf('Statistics', values).clauses[2]?.text
  expect(third()).toBe(english)
  i18n.activate('de')
  expect(third()).toBe(german)
})
