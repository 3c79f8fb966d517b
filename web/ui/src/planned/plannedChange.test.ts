import { expect, test } from 'vitest'
import type { Part } from '../changes/part'
import { nextByPart } from './plannedChange'

test('a panel changes next when the first change that touches it is applied', () => {
  const parts = [
    { name: 'GeneralInfo', path: [], apart: ['taxation', 'webSelfCare'] },
    { name: 'Taxation', path: ['taxation'] },
    { name: 'WebSelfCare', path: ['webSelfCare'] },
  ] as unknown as Part[]
  const change = (applyAt: string, ...paths: string[][]) => ({
    applyAt,
    properties: paths.map((path) => ({ path, before: null, after: null })),
  })
  const planned = [
    change('2027-01-01T00:00:00Z', ['taxation', 'rate']),
    change('2027-02-01T00:00:00Z', ['taxation', 'rate'], ['webSelfCare', 'brandName']),
  ]
  expect([...nextByPart(parts, planned)]).toEqual([
    ['Taxation', '2027-01-01T00:00:00Z'],
    ['WebSelfCare', '2027-02-01T00:00:00Z'],
  ])
})
