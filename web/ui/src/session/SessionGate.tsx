// Lets in whoever is signed in, and asks everyone else to sign in. A session that ends while someone works is renewed in
// a dialog over the work; another user than before starts afresh.

import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { ErrorState } from '../app/states'
import { currentViewer, signOut, type Viewer } from './session'
import { ViewerContext } from './ViewerContext'

const SignInPage = lazy(() => import('./SignInPage'))
const SignInAgain = lazy(() => import('./SignInAgain'))

type State = 'loading' | { failed: string } | { viewer: Viewer | null; expired?: boolean }

export function SessionGate({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>('loading')

  const load = useCallback(() => {
    currentViewer()
      .then((viewer) => setState({ viewer }))
      .catch((error: Error) => setState({ failed: error.message }))
  }, [])
  useEffect(load, [load])

  const viewer = typeof state === 'object' && 'viewer' in state ? state.viewer : null
  const session = useMemo(
    () =>
      viewer && {
        viewer,
        leave: () => void signOut().finally(() => setState({ viewer: null })),
        expire: () => setState({ viewer, expired: true }),
      },
    [viewer],
  )

  if (state === 'loading') return null
  if ('failed' in state) return <ErrorState message={state.failed} onRetry={load} />
  if (!session) {
    return (
      <Suspense>
        <SignInPage onSignedIn={(signedIn) => setState({ viewer: signedIn })} />
      </Suspense>
    )
  }
  return (
    <ViewerContext value={session}>
      {/* Another user's work is not shown to whoever signs in next. */}
      <div key={session.viewer.userName} style={{ display: 'contents' }}>
        {children}
      </div>
      {state.expired && (
        <Suspense>
          <SignInAgain userName={session.viewer.userName} onSignedIn={(signedIn) => setState({ viewer: signedIn })} />
        </Suspense>
      )}
    </ViewerContext>
  )
}
