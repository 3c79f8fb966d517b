import { expect, test } from 'vitest'
import { refusedOf } from './refused'

const A = { id: 'a', name: 'One' }
const B = { id: 'b', name: 'Two' }
const CLASS = { __typename: 'CustomerClass', id: 'c', name: 'Business' }

test('records that stay are told with why and by whom they are used', () => {
  const userErrors = [
    { code: 'IN_USE', message: 'In use by 3 customer classes.', usedBy: [CLASS], values: ['CustomerClass:3'] },
  ]
  const answer = {
    userErrors: [],
    results: [
      { id: 'b', userErrors },
      { id: 'a', userErrors: [] },
    ],
  }
  expect(refusedOf([A, B], answer)).toEqual([
    { record: B, messages: ['In use by 3 customer classes.'], blockers: [CLASS], more: 2 },
  ])
})

test('what is in the way and has no name in the viewer’s document leads nowhere', () => {
  const userErrors = [{ code: 'IN_USE', message: 'In use.', usedBy: [{ __typename: 'Secret', id: 's' }] }]
  expect(refusedOf([A], { userErrors: [], results: [{ id: 'a', userErrors }] })[0]?.blockers).toEqual([])
})
