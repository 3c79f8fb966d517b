import { expect, test } from 'vitest'
import { nextRow } from './rowKeys'

test('arrows go from row to row, up from the first one to the search, and stay at the last one', () => {
  expect(nextRow('ArrowDown', 0, 3)).toBe(1)
  expect(nextRow('ArrowDown', 2, 3)).toBe(2)
  expect(nextRow('ArrowUp', 1, 3)).toBe(0)
  expect(nextRow('ArrowUp', 0, 3)).toBe(-1)
})

test('Home and End lead to the ends', () => {
  expect(nextRow('Home', 2, 3)).toBe(0)
  expect(nextRow('End', 0, 3)).toBe(2)
})

test('other keys lead nowhere', () => {
  for (const key of ['Enter', 'a', 'Tab', 'PageDown']) expect(nextRow(key, 1, 3)).toBeNull()
})
