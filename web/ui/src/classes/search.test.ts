import { describe, expect, test } from 'vitest'
import { readSearch, reordered } from './search'

describe('the search in an address', () => {
  test('is understood whole', () => {
    const search = { name: 'bus', order: 'CURRENCY', direction: 'DESC', after: ['a', 'b'] }
    expect(readSearch(search)).toEqual(search)
  })

  test('leaves out what it does not understand', () => {
    expect(readSearch({ name: 7, order: 'SECRET', direction: 'DESC', after: 'a', other: true })).toEqual({})
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
