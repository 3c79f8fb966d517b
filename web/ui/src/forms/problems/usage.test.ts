import { expect, it } from 'vitest'
import { countIn } from './usage'

it.each([
  [['40'], 40],
  [['CustomerClass:2,Customer:38'], 40],
  [['LOW_BALANCE'], 0],
  [[], 0],
  [undefined, 0],
])('counts what stands in the way: %j', (values, count) => {
  expect(countIn(values)).toBe(count)
})
