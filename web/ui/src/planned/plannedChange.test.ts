import { expect, test } from 'vitest'
import type { Part } from '../changes/part'
import { conflictsIn, nextByPart, type Refusal } from './plannedChange'

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

test('settings in conflict stand together by what they conflict with', () => {
  const refusal = (code: string, message: string, name: string, present: string) =>
    ({ code, message, path: [name], planned: '"planned"', present }) as unknown as Refusal
  const refusals = [
    refusal('VERSION_CONFLICT', 'Another planned change.', 'name', '"a"'),
    refusal('NAME_TAKEN', 'Another class.', 'name', ''),
    refusal('VERSION_CONFLICT', 'Somebody else.', 'description', '"b"'),
    refusal('VERSION_CONFLICT', 'Another planned change.', 'brandName', '"c"'),
  ]
  expect(conflictsIn(refusals)).toEqual([
    {
      refusal: refusals[0],
      changes: [
        { path: ['name'], before: '"planned"', after: '"a"' },
        { path: ['brandName'], before: '"planned"', after: '"c"' },
      ],
    },
    { refusal: refusals[2], changes: [{ path: ['description'], before: '"planned"', after: '"b"' }] },
  ])
})
