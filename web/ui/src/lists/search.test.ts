import { describe, expect, test } from 'vitest'
import { flatAddress, isNarrowed, narrowed, ordered, readFlatSearch, readSearch, reordered, whereOf } from './search'

const FILTERS = [
  { name: 'currency', where: (id: string) => ({ currency: id === 'none' ? { isNull: true } : { eq: id } }) },
  { name: 'use', where: (value: string) => ({ customerCount: value === 'yes' ? { gte: 1 } : { eq: 0 } }) },
]

describe('the search in an address', () => {
  test('is understood whole', () => {
    const search = {
      name: 'bus',
      match: 'startsWith',
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
    const search = {
      name: {},
      match: 'like',
      filters: { currency: 3 },
      order: 'x; y',
      after: 'a',
      rows: 7,
      other: true,
    }
    expect(readSearch(search)).toEqual({})
  })

  test('leaves out what the list does by itself', () => {
    expect(readSearch({ match: 'contains', rows: 25, direction: 'DESC' })).toEqual({})
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
  test('is none where all rows are shown', () => {
    expect(whereOf({ order: 'NAME' }, FILTERS)).toBeNull()
  })
  test('compares the name as it was asked for', () => {
    expect(whereOf({ name: 'bus' }, [])).toEqual({ name: { contains: 'bus' } })
    expect(whereOf({ name: 'bus', match: 'startsWith' }, [])).toEqual({ name: { startsWith: 'bus' } })
  })
  test('holds every filter of the role, and no other', () => {
    expect(whereOf({ filters: { currency: 'none', use: 'yes', secret: 'x' } }, FILTERS)).toEqual({
      currency: { isNull: true },
      customerCount: { gte: 1 },
    })
  })
  test('compares another field where the name is called otherwise', () => {
    expect(whereOf({ name: 'ann', match: 'eq' }, [], 'userName')).toEqual({ userName: { eq: 'ann' } })
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

describe('the order that is chosen by its name', () => {
  test('begins at the first page, in its direction', () => {
    expect(ordered({ name: 'a', after: ['x'] }, 'CURRENCY', true, 'NAME')).toEqual({
      name: 'a',
      order: 'CURRENCY',
      direction: 'DESC',
    })
    expect(ordered({ order: 'CURRENCY', direction: 'DESC' }, 'CURRENCY', false, 'NAME')).toEqual({ order: 'CURRENCY' })
  })
  test('is no part of the address where it is the list’s own', () => {
    expect(ordered({ order: 'CURRENCY' }, 'NAME', false, 'NAME')).toEqual({})
    expect(ordered({}, 'NAME', true, 'NAME')).toEqual({ order: 'NAME', direction: 'DESC' })
  })
})

describe('an address in which each filter is a parameter of its own', () => {
  test('is understood whole, and made again', () => {
    const address = { name: 'x', match: 'endsWith', order: 'NAME', direction: 'DESC', after: ['a'], kind: 'REGULAR' }
    const { kind, ...others } = address
    expect(readFlatSearch(address, ['kind'])).toEqual({ ...others, filters: { kind } })
    expect(flatAddress(readFlatSearch(address, ['kind']))).toEqual(address)
  })
  test('leaves out what it does not understand', () => {
    const address = { name: {}, match: 'LIKE', direction: 'DESC', after: 'a', secret: 'x', kind: ['REGULAR'] }
    expect(readFlatSearch(address, ['kind'])).toEqual({})
  })
  test('keeps digits as the text that was typed', () => {
    expect(readFlatSearch({ name: 2026 }, [])).toEqual({ name: '2026' })
  })
})

test('order and page narrow nothing down', () => {
  expect(isNarrowed({ order: 'NAME', direction: 'DESC', after: ['a'], match: 'eq' })).toBe(false)
  expect(isNarrowed({ filters: { kind: 'ANY' } })).toBe(true)
})
