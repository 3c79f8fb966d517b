import { expect, test } from 'vitest'
import { daysBetween, placed, rowsOf, within } from './scale'

test.each([
  ['2026-03-28', '2026-03-30', 2],
  ['2026-12-31', '2027-01-01', 1],
  ['2026-06-16', '2026-06-01', -15],
  ['2028-02-28', '2028-03-01', 2],
] as const)('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
})

test('a value stands between its bounds, and in the middle where they are one', () => {
  expect(placed(5, [0, 10], [100, 200])).toBe(150)
  expect(placed(3, [3, 3], [100, 200])).toBe(150)
})

test('labels that would overlap go into rows of their own', () => {
  expect(rowsOf([0, 10, 30, 55], 25)).toEqual([0, 1, 0, 0])
  expect(rowsOf([0, 0, 0], 25)).toEqual([0, 1, 2])
  expect(rowsOf([0, 10, 30], [40, 10, 10])).toEqual([0, 1, 1])
})

test('text in the middle of a place stays within its drawing', () => {
  expect(within(50, 20, 100)).toBe(40)
  expect(within(5, 20, 100)).toBe(0)
  expect(within(95, 20, 100)).toBe(80)
})
