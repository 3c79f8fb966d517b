import { expect, test } from 'vitest'
import { outcomesOf, refusedAmong } from './outcomes'

const A = { id: 'a', name: 'One' }
const B = { id: 'b', name: 'Two' }
const CLASS = { __typename: 'CustomerClass', id: 'c', name: 'Business' }

test('records that stay are told with why and by whom they are used, in the order in which they were given', () => {
  const errors = [{ message: 'In use by 3 customer classes.', usedBy: [CLASS], values: ['CustomerClass:3'] }]
  const answer = {
    userErrors: [],
    results: [
      { id: 'b', userErrors: errors },
      { id: 'a', userErrors: [] },
    ],
  }
  const outcomes = outcomesOf([A, B], answer)
  expect(outcomes).toEqual([
    { ...A, errors: [] },
    { ...B, errors },
  ])
  expect(refusedAmong(outcomes)).toEqual([{ ...B, errors }])
})

test('a write that is refused as a whole is so for each record', () => {
  const userErrors = [{ code: 'INVALID', message: 'At most 100 records at once.', path: ['input'] }]
  expect(refusedAmong(outcomesOf([A, B], { userErrors, results: [] }))).toEqual([
    { ...A, errors: userErrors },
    { ...B, errors: userErrors },
  ])
})

test('a write that is refused as a whole is so beside what is wrong with each record', () => {
  const userErrors = [{ code: 'INVALID', message: 'There is no such customer class.', path: ['input'] }]
  const own = [{ message: 'There is no such customer.' }]
  const results = [
    { id: 'a', userErrors: [] },
    { id: 'b', userErrors: own },
  ]
  expect(outcomesOf([A, B], { userErrors, results })).toEqual([
    { ...A, errors: userErrors },
    { ...B, errors: [...userErrors, ...own] },
  ])
})
