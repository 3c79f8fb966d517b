import { expect, test } from 'vitest'
import { isoMoment, localMoment } from './moments'

test('a moment is the same after it was shown and entered again', () => {
  expect(isoMoment(localMoment('2026-03-31T14:30:00Z'))).toBe('2026-03-31T14:30:00Z')
})

test('what is no moment is empty', () => {
  expect(localMoment('soon')).toBe('')
  expect(isoMoment('')).toBe('')
})
