import { describe, expect, test } from 'vitest'
import { reordered } from '../../lists/search'
import { isNarrowed, NONE, readListSearch, whereOf, withPart } from './search'

const FILTERS = ['kind', 'managedBy', 'blocked']

describe('the search in an address', () => {
  test('is understood whole', () => {
    const search = { name: 'x', match: 'contains', order: 'NAME', direction: 'DESC', after: ['a'], kind: 'REGULAR' }
    expect(readListSearch(search, FILTERS)).toEqual(search)
  })
  test('leaves out what it does not understand', () => {
    const given = { name: {}, match: 'LIKE', direction: 'DESC', after: 'a', secret: 'x', kind: ['REGULAR'] }
    expect(readListSearch(given, FILTERS)).toEqual({})
  })
  test('keeps digits as the text that was typed', () => {
    expect(readListSearch({ name: 2026 }, FILTERS)).toEqual({ name: '2026' })
  })
})

describe('the filter for the server', () => {
  test('compares the name by its beginning where nothing else is chosen', () => {
    expect(whereOf({ name: 'bus' }, FILTERS, new Set())).toEqual({ name: { startsWith: 'bus' } })
    expect(whereOf({ name: 'bus', match: 'eq' }, FILTERS, new Set())).toEqual({ name: { eq: 'bus' } })
  })
  test('has each filter in the form of its field', () => {
    const search = { kind: 'REGULAR', managedBy: NONE, blocked: 'false' }
    expect(whereOf(search, FILTERS, new Set(['blocked']))).toEqual({
      kind: { eq: 'REGULAR' },
      managedBy: { isNull: true },
      blocked: { eq: false },
    })
  })
  test('is none where nothing is asked for', () => {
    expect(whereOf({ order: 'NAME' }, FILTERS, new Set())).toBeNull()
  })
})

test('another filter begins at the first page, and an empty one goes', () => {
  expect(withPart({ after: ['a'], kind: 'ANY' }, 'kind', 'REGULAR')).toEqual({ kind: 'REGULAR' })
  expect(withPart({ after: ['a'], kind: 'ANY' }, 'kind', null)).toEqual({})
})

test('a column is ordered by, then the other way round, then no more', () => {
  const once = reordered({ after: ['a'] }, 'NAME')
  const twice = reordered(once, 'NAME')
  expect([once, twice, reordered(twice, 'NAME')]).toEqual([{ order: 'NAME' }, { order: 'NAME', direction: 'DESC' }, {}])
})

test('order and page narrow nothing down', () => {
  expect(isNarrowed({ order: 'NAME', direction: 'DESC', after: ['a'], match: 'eq' })).toBe(false)
  expect(isNarrowed({ kind: 'ANY' })).toBe(true)
})
