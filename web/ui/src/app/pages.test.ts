import { describe, expect, test } from 'vitest'
import { type FolderPages, type PageLoader, pageAt } from '../ui/pages'
import { addressOf } from './Navigation'

const load: PageLoader = async () => ({ default: () => null })
const RECORDS: FolderPages = { pages: { '/records/$kind': load }, destinations: [] }

describe('the page at an address', () => {
  test('is that of the folder which has one', () => {
    expect(pageAt('/records/$kind', [{ pages: {}, destinations: [] }, RECORDS])).toBe(load)
  })
  test('is none where no folder of the role has one', () => {
    expect(pageAt('/audit', [RECORDS])).toBeUndefined()
  })
})

test('a place is found in the address under which its pages stand', () => {
  expect(addressOf({ to: '/records/$kind', params: { kind: 'customers' } })).toBe('/records/customers')
  expect(addressOf({ to: '/classes' })).toBe('/classes')
})
