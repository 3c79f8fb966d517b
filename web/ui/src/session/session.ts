// Who is signed in, as the server says: the cookie itself can't be read by scripts.

import { t } from '@lingui/core/macro'

export type Role = 'ADMINISTRATOR' | 'READ_ONLY_ADMINISTRATOR' | 'RESELLER'

/** Preferences of a user, on every machine. */
export interface Preferences {
  density: 'COMPACT' | 'COMFORTABLE'
  /** A search that finds one record opens it. */
  openOnlyResult: boolean
  /** A list is loaded when it is opened; otherwise it waits for a search or a filter. */
  loadListAtOnce: boolean
}

export interface Viewer {
  userName: string
  displayName: string
  role: Role
  preferences: Preferences
}

/** Another value with each sign-in and sign-out, which the browser tells the other tabs of. */
export const CHANGED = 'customer-classes:session'

function tellOtherTabs(): void {
  localStorage.setItem(CHANGED, `${Date.now()} ${Math.random()}`)
}

interface SessionAnswer {
  viewer?: Viewer
  errors?: { message: string; extensions?: { code?: string; retryAfterSeconds?: number } }[]
}

/** Why a sign-in was refused: the server's code and sentence, and how long to wait before the next try. */
export class SignInRefused extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly retryAfterSeconds?: number,
  ) {
    super(message)
  }
}

/** The viewer, or null when nobody is signed in. Throws when the server can't be reached or is at fault. */
export async function currentViewer(): Promise<Viewer | null> {
  const response = await fetch('/session', { headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(t`The server sent an unexpected response.`)
  return ((await response.json()) as { viewer: Viewer | null }).viewer
}

/** Sign in. Throws SignInRefused with what the server says of it. */
export async function signIn(userName: string, password: string): Promise<Viewer> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ userName, password }),
  })
  const answer = (await response.json()) as SessionAnswer
  if (answer.viewer) {
    tellOtherTabs()
    return answer.viewer
  }
  const error = answer.errors?.[0]
  throw new SignInRefused(
    error?.message ?? t`The server sent an unexpected response.`,
    response.status,
    error?.extensions?.retryAfterSeconds,
  )
}

/** End the session here and on the server. */
export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE' })
  tellOtherTabs()
}

/** The address at which a viewer works. */
export function formPath(role: Role): '/' | '/portal' {
  return role === 'RESELLER' ? '/portal' : '/'
}
