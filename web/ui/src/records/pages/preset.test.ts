import { expect, test } from 'vitest'
import type { FormMetadata } from '../../api/metadata'
import { readPreset } from './preset'

const label = { id: 'label' }
const FIELDS: FormMetadata = [
  { name: 'customer', kind: 'reference', label },
  { name: 'name', kind: 'text', label },
]

test('an address sets references, by id and name, and nothing else', () => {
  const search = { customer: 'c1', customerName: 'Ann', name: 'x', nameName: 'y' }
  expect(readPreset(search, FIELDS)).toEqual({ customer: { id: 'c1', name: 'Ann' } })
  expect(readPreset({ customer: 'c1' }, FIELDS)).toEqual({})
})
