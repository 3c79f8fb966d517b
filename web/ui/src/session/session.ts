// Who is signed in, as the server says: the cookie itself can't be read by scripts.

export type Role = 'ADMINISTRATOR' | 'READ_ONLY_ADMINISTRATOR' | 'RESELLER'

export interface Viewer {
  userName: string
  displayName: string
  role: Role
}

/** Why a sign-in was refused: the server's sentence, and how long to wait before the next try. */
export class SignInRefused extends Error {
  constructor(
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message)
  }
}

/** The viewer, or null when nobody is signed in. */
export async function currentViewer(): Promise<Viewer | null> {
  const response = await fetch('/session', { headers: { Accept: 'application/json' } })
  return response.ok ? ((await response.json()) as { viewer: Viewer }).viewer : null
}

/** Sign in. Throws SignInRefused with what the server says of it. */
export async function signIn(userName: string, password: string): Promise<Viewer> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ userName, password }),
  })
  const answer = (await response.json()) as {
    viewer?: Viewer
    errors?: { message: string; extensions?: { retryAfterSeconds?: number } }[]
  }
  if (answer.viewer) return answer.viewer
  const error = answer.errors?.[0]
  throw new SignInRefused(
    error?.message ?? 'The server did not answer as expected.',
    error?.extensions?.retryAfterSeconds,
  )
}

/** End the session here and on the server. */
export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE' })
}
