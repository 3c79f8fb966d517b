import { expect, it } from 'vitest'
import { meantBy } from './useTypedChoice'

const one = { id: '1', name: 'Retail' }
const other = { id: '2', name: 'Retail plus' }

it('takes the only one that was found', () => {
  expect(meantBy('plus', [other])).toBe(other)
})

it('takes the one of that very name among several, in any case', () => {
  expect(meantBy(' retail ', [other, one])).toBe(one)
})

it('takes none of several that are only alike, and none of none', () => {
  expect(meantBy('ret', [one, other])).toBeUndefined()
  expect(meantBy('ret', [])).toBeUndefined()
})
