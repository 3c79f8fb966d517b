import { expect, test } from 'vitest'
import { refusedOf } from './refused'

const A = { id: 'a', name: 'One' }
const B = { id: 'b', name: 'Two' }
const CLASS = { __typename: 'CustomerClass', id: 'c', name: 'Business' }

test('records that stay are told with why and by whom they are used', () => {
  const userErrors = [{ code: 'IN_USE', message: 'In use by 1 customer class.', usedBy: [CLASS] }]
  const answer = {
    userErrors: [],
    results: [
      { id: 'b', userErrors },
      { id: 'a', userErrors: [] },
    ],
  }
  expect(refusedOf([A, B], answer)).toEqual([
    { record: B, messages: ['In use by 1 customer class.'], blockers: [CLASS] },
  ])
})

test('what is in the way and has no name in the viewer’s document leads nowhere', () => {
  const userErrors = [{ code: 'IN_USE', message: 'In use.', usedBy: [{ __typename: 'Secret', id: 's' }] }]
  expect(refusedOf([A], { userErrors: [], results: [{ id: 'a', userErrors }] })[0]?.blockers).toEqual([])
})
