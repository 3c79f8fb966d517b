import { describe, expect, test } from 'vitest'
import { reordered } from '../../lists/search'
import { BASIC_FILTERS, SETTINGS_FILTERS } from './filters'
import { narrowed, readSearch, whereOf } from './search'

describe('the search in an address', () => {
  test('is understood whole', () => {
    const search = {
      name: 'bus',
      match: 'contains',
      filters: { currency: 'Q3VycmVuY3k6MQ==' },
      order: 'CURRENCY',
      direction: 'DESC',
      after: ['a', 'b'],
      rows: 50,
      columns: ['currency', 'updatedAt'],
    }
    expect(readSearch(search)).toEqual(search)
  })

  test('leaves out what it does not understand', () => {
    const given = { name: {}, match: 'like', filters: { currency: 3 }, order: 'x; y', after: 'a', rows: 7, other: true }
    expect(readSearch(given)).toEqual({})
  })

  test('leaves out what the list does by itself', () => {
    expect(readSearch({ match: 'startsWith', rows: 25, direction: 'DESC' })).toEqual({})
  })
})

test('another filter begins at the first page', () => {
  expect(narrowed({ name: 'a', after: ['x'], rows: 50 }, { filters: { use: 'no' } })).toEqual({
    name: 'a',
    rows: 50,
    filters: { use: 'no' },
  })
})

test('a filter that is set to nothing is none', () => {
  expect(narrowed({ filters: { use: 'no' } }, { filters: { use: '' } })).toEqual({})
})

describe('the condition of a search', () => {
  test('is none where all classes are shown', () => {
    expect(whereOf({}, [...BASIC_FILTERS, ...SETTINGS_FILTERS])).toBeNull()
  })
  test('compares the name as it was asked for', () => {
    expect(whereOf({ name: 'bus' }, [])).toEqual({ name: { startsWith: 'bus' } })
    expect(whereOf({ name: 'bus', match: 'contains' }, [])).toEqual({ name: { contains: 'bus' } })
  })
  test('holds every filter of the role, and no other', () => {
    expect(
      whereOf({ filters: { currency: 'none', use: 'yes', secret: 'x' } }, [...BASIC_FILTERS, ...SETTINGS_FILTERS]),
    ).toEqual({
      currency: { isNull: true },
      customerCount: { gte: 1 },
    })
  })
})

describe('a click on the head of a column', () => {
  test('orders by it, from the first page', () => {
    expect(reordered({ name: 'a', after: ['x'] }, 'NAME')).toEqual({ name: 'a', order: 'NAME' })
  })
  test('turns the order round the second time', () => {
    expect(reordered({ order: 'NAME' }, 'NAME')).toEqual({ order: 'NAME', direction: 'DESC' })
  })
  test('goes back to the list’s own order the third time', () => {
    expect(reordered({ order: 'NAME', direction: 'DESC' }, 'NAME')).toEqual({})
  })
})
