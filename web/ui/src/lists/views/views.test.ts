import { describe, expect, test } from 'vitest'
import { type KnownFilter, missingIn, namedRecords } from './missing'
import { isShown, searchOf, textOf } from './view'

const label = { id: 'x', message: 'Currency' }
const FILTERS: readonly KnownFilter[] = [
  { name: 'currency', label, values: { none: label }, records: true },
  { name: 'use', label: { id: 'y', message: 'Use' }, values: { yes: label, no: label } },
  { name: 'reseller', label: { id: 'z', message: 'Reseller' }, values: {}, input: true },
]
const COLUMNS = [{ id: 'name', order: 'NAME' }, { id: 'currency', order: 'CURRENCY' }, { id: 'customers' }]

describe('what a view keeps', () => {
  const search = { name: 'bus', match: 'startsWith', filters: { use: 'yes', currency: 'Currency:1' } } as const

  test('is all of a search but its page', () => {
    const kept = { ...search, order: 'NAME', direction: 'DESC', rows: 50, columns: ['currency'] } as const
    expect(searchOf({ search: textOf({ ...kept, after: ['a'], columns: [...kept.columns] }) })).toEqual(kept)
  })
  test('is the same in whichever order it was chosen', () => {
    const other = { filters: { currency: 'Currency:1', use: 'yes' }, match: 'startsWith', name: 'bus' } as const
    expect(textOf(other)).toBe(textOf(search))
    expect(textOf({ columns: ['b', 'a'] })).toBe(textOf({ columns: ['a', 'b'] }))
  })
  test('is nothing where it is not understood', () => {
    for (const text of ['{', 'null', '3', '{"name":{},"filters":7}']) expect(searchOf({ search: text })).toEqual({})
  })
  test('is shown where the list has just that', () => {
    const view = { id: 'SavedView:1', listName: 'classes', name: 'A', version: 1, search: textOf(search) }
    expect(isShown(view, { ...search, after: ['x'] })).toBe(true)
    expect(isShown(view, { ...search, rows: 50 })).toBe(false)
  })
})

describe('what a search names', () => {
  test('are records where a filter has these', () => {
    const filters = { currency: 'Currency:1', use: 'yes', reseller: '-', unknown: 'x' }
    expect(namedRecords({ filters }, FILTERS)).toEqual([['currency', 'Currency:1']])
    expect(namedRecords({ filters: { currency: 'none', reseller: 'Reseller:7' } }, FILTERS)).toEqual([
      ['reseller', 'Reseller:7'],
    ])
  })
  test('is all there', () => {
    const search = {
      name: 'x',
      filters: { currency: 'Currency:1', use: 'no', reseller: '-' },
      order: 'CURRENCY',
      columns: ['customers'],
    }
    expect(missingIn(search, FILTERS, COLUMNS, new Set())).toBeNull()
    expect(missingIn({}, FILTERS, COLUMNS, new Set(['Currency:1']))).toBeNull()
  })
  test('is left out where it is gone, and told by its words', () => {
    const search = { name: 'x', filters: { currency: 'Currency:9', use: 'no' } }
    expect(missingIn(search, FILTERS, COLUMNS, new Set(['Currency:9']))).toEqual({
      search: { name: 'x', filters: { use: 'no' } },
      filters: [label],
      columns: false,
    })
  })
  test('leaves the page behind with the rows that it was of', () => {
    const search = { filters: { currency: 'Currency:9' }, after: ['x'] }
    expect(missingIn(search, FILTERS, COLUMNS, new Set(['Currency:9']))?.search).toEqual({})
    expect(missingIn({ order: 'WEIGHT', after: ['x'] }, FILTERS, COLUMNS, new Set())?.search).toEqual({})
    expect(missingIn({ columns: ['weight'], after: ['x'] }, FILTERS, COLUMNS, new Set())?.search).toEqual({
      columns: [],
      after: ['x'],
    })
  })
  test('is left out where the list never had it', () => {
    const search = { filters: { use: 'maybe', planet: 'mars' }, rows: 50 as const }
    expect(missingIn(search, FILTERS, COLUMNS, new Set())).toEqual({
      search: { rows: 50 },
      filters: [FILTERS[1]?.label, 'planet'],
      columns: false,
    })
  })
  test('may be columns and an order of another release', () => {
    const search = { order: 'WEIGHT', direction: 'DESC', columns: ['customers', 'weight'] } as const
    expect(missingIn({ ...search, columns: [...search.columns] }, FILTERS, COLUMNS, new Set())).toEqual({
      search: { columns: ['customers'] },
      filters: [],
      columns: true,
    })
  })
})
