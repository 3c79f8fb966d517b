import { expect, test } from 'vitest'
import { whereOf } from '../../lists/search'
import { BASIC_FILTERS, SETTINGS_FILTERS } from './filters'

test('every filter of a class has its condition in the schema', () => {
  expect(whereOf({ filters: { currency: 'none', use: 'yes' } }, [...BASIC_FILTERS, ...SETTINGS_FILTERS])).toEqual({
    currency: { isNull: true },
    customerCount: { gte: 1 },
  })
})
