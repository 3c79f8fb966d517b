// Whether a token is still accepted, and when a new one ends.

export type TokenState = 'accepted' | 'expired' | 'revoked'

interface Token {
  expiresAt?: string | null
  revokedAt?: string | null
}

export function stateOf({ expiresAt, revokedAt }: Token, now: Date): TokenState {
  if (revokedAt) return 'revoked'
  return expiresAt && new Date(expiresAt) <= now ? 'expired' : 'accepted'
}

/** How long a new token may last, in days; null is for ever. */
export const LASTING_DAYS = [30, 90, 365, null] as const

/** The moment, in UTC, at which a token ends that lasts so many days from now on. */
export function endOf(days: number | null, now: Date): string | null {
  if (days === null) return null
  const end = new Date(now)
  end.setUTCDate(end.getUTCDate() + days)
  return end.toISOString()
}
