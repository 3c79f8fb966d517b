import { expect, test } from 'vitest'
import { sharesOf } from './UsersByReseller'

const CLASS = 'CustomerClass:9'

function reseller(id: string, name: string, count: number, customerClass: string) {
  return { id, name, customerClass: { id: customerClass }, customers: { totalCount: count } }
}

test('a reseller that is on the class itself is one of its own customers there', () => {
  const resellers = [
    reseller('Reseller:3', 'Charlie', 0, CLASS),
    reseller('Reseller:2', 'Bravo', 1, 'CustomerClass:7'),
    reseller('Reseller:1', 'Alpha', 1, CLASS),
  ]
  expect(
    sharesOf(CLASS, { customerCount: 9, customers: { totalCount: 4 }, resellers: { totalCount: 4, nodes: resellers } }),
  ).toEqual({
    own: 4,
    of: [
      { id: 'Reseller:1', name: 'Alpha', count: 2 },
      { id: 'Reseller:3', name: 'Charlie', count: 1 },
      { id: 'Reseller:2', name: 'Bravo', count: 1 },
    ],
    others: 1,
  })
})
