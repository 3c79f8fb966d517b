// Lets in whoever is signed in, and asks everyone else to sign in. A session that ends while someone works, or that another
// tab begins for someone else, is renewed in a dialog over the work; signing out asks first where something is not saved.

import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useShortcutsOff } from '../ui/shortcuts'
import { ErrorState } from '../ui/states'
import { usePreferred } from './preferred'
import { currentViewer, formPath, signOut, type Viewer } from './session'
import { isUnsaved } from './unsaved'
import { ViewerContext } from './ViewerContext'
import { isSameViewer, useSessionWatch } from './watch'

const SignInPage = lazy(() => import('./SignInPage'))
const SignInAgain = lazy(() => import('./SignInAgain'))
const SignOutDialog = lazy(() => import('./SignOutDialog'))

interface SignedIn {
  viewer: Viewer | null
  expired?: boolean
  leaving?: boolean
  /** Who is signed in now, in place of the viewer. */
  other?: Viewer
}
type State = 'loading' | { failed: string } | SignedIn

export function SessionGate({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>('loading')

  const load = useCallback(() => {
    currentViewer()
      .then((viewer) => setState({ viewer }))
      .catch((error: Error) => setState({ failed: error.message }))
  }, [])
  useEffect(load, [load])

  // Whoever signs in next begins with a page of their own: nothing that was read or entered is left in this one.
  const begin = useCallback(({ role }: Viewer) => {
    flushSync(() => setState('loading'))
    window.location.assign(formPath(role))
  }, [])
  const end = useCallback(
    async (viewer: Viewer) => {
      await signOut().catch(() => undefined)
      begin(viewer)
    },
    [begin],
  )

  const signedIn = typeof state === 'object' && 'viewer' in state ? state.viewer : null
  const [viewer, prefer] = usePreferred(signedIn)
  useSessionWatch(signedIn, (found) => {
    if (isSameViewer(found, signedIn)) {
      // Somebody has signed in again elsewhere.
      if (typeof state === 'object' && 'expired' in state) setState({ viewer: found })
      return
    }
    if (found && !isUnsaved()) return begin(found)
    setState({ viewer: signedIn, expired: true, other: found ?? undefined })
  })
  // What a key did now would be done by nobody, or by somebody else.
  useShortcutsOff(typeof state === 'object' && 'expired' in state)
  // Another one with each sign-in, which makes what is open ask again, and with nothing else.
  const expire = useMemo(() => () => setState({ viewer: signedIn, expired: true }), [signedIn])
  const session = useMemo(
    () =>
      viewer && {
        viewer,
        leave: () => {
          if (!isUnsaved()) return void end(viewer)
          setState((present) =>
            typeof present === 'object' && 'viewer' in present ? { ...present, leaving: true } : present,
          )
        },
        expire,
        prefer,
      },
    [viewer, end, expire, prefer],
  )

  if (state === 'loading') return null
  if ('failed' in state) return <ErrorState message={state.failed} onRetry={load} />
  if (!session) {
    return (
      <Suspense>
        <SignInPage onSignedIn={(entered) => setState({ viewer: entered })} />
      </Suspense>
    )
  }
  const { other } = state
  return (
    <ViewerContext value={session}>
      {children}
      <Suspense>
        {state.expired && !state.leaving && (
          <SignInAgain
            userName={session.viewer.userName}
            other={other}
            onSignedIn={(entered) => setState({ viewer: entered })}
            onLeave={other ? () => begin(other) : session.leave}
          />
        )}
        {state.leaving && (
          <SignOutDialog
            onStay={() => setState({ ...state, leaving: false })}
            onLeave={() => void end(session.viewer)}
          />
        )}
      </Suspense>
    </ViewerContext>
  )
}
