import { expect, test } from 'vitest'
import { isEnteredSince } from './outdated'

const SENT = { name: 'A', rows: [{ rate: '1' }, { rate: '2' }], group: { days: '3' } }

test('an error is about the value that was sent', () => {
  expect(isEnteredSince(SENT, { ...SENT, name: 'B' }, ['name'])).toBe(true)
  expect(isEnteredSince(SENT, { ...SENT, name: 'B' }, ['group', 'days'])).toBe(false)
  expect(isEnteredSince(SENT, { ...SENT, group: { days: '4' } }, ['group', 'days'])).toBe(true)
})

test('an error in a row stays with the row that it is about', () => {
  const [first, second] = SENT.rows as [{ rate: string }, { rate: string }]
  expect(isEnteredSince(SENT, { ...SENT, rows: [first, { rate: '5' }] }, ['rows', 0, 'rate'])).toBe(false)
  expect(isEnteredSince(SENT, { ...SENT, rows: [first, { rate: '5' }] }, ['rows', 1, 'rate'])).toBe(true)
  expect(isEnteredSince(SENT, { ...SENT, rows: [{ rate: '1' }] }, ['rows', 0, 'rate'])).toBe(true)
  expect(isEnteredSince(SENT, { ...SENT, rows: [second] }, ['rows', 1, 'rate'])).toBe(true)
})
