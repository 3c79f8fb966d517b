import { expect, test } from 'vitest'
import { isSame } from './useSetPolicy'

test('the order in which panels were chosen says nothing', () => {
  const one = { panels: ['TAXATION', 'STATISTICS'], customersAbove: 5 } as const
  expect(isSame({ ...one, panels: [...one.panels] }, { panels: ['STATISTICS', 'TAXATION'], customersAbove: 5 })).toBe(
    true,
  )
  expect(isSame({ ...one, panels: [...one.panels] }, { panels: ['STATISTICS'], customersAbove: 5 })).toBe(false)
  expect(isSame({ ...one, panels: [...one.panels] }, { panels: [...one.panels], customersAbove: null })).toBe(false)
  expect(isSame({ ...one, panels: [] }, { panels: [], customersAbove: '' })).toBe(false)
})
