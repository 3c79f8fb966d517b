import { expect, test } from 'vitest'
import { endOf, stateOf } from './tokens'

const NOW = new Date('2026-02-10T12:00:00Z')

test.each([
  [{ expiresAt: null, revokedAt: null }, 'accepted'],
  [{ expiresAt: '2026-02-10T12:00:01Z', revokedAt: null }, 'accepted'],
  [{ expiresAt: '2026-02-10T12:00:00Z', revokedAt: null }, 'expired'],
  [{ expiresAt: '2027-01-01T00:00:00Z', revokedAt: '2026-01-01T00:00:00Z' }, 'revoked'],
] as const)('a token %o is %s', (token, state) => {
  expect(stateOf(token, NOW)).toBe(state)
})

test('a token ends so many days from now, or never', () => {
  expect(endOf(30, NOW)).toBe('2026-03-12T12:00:00.000Z')
  expect(endOf(null, NOW)).toBeNull()
})
