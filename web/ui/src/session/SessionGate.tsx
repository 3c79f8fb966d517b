// Lets in whoever is signed in, and asks everyone else to sign in. A session that ends while someone works is renewed in
// a dialog over the work; another user than before starts afresh.

import { Trans, useLingui } from '@lingui/react/macro'
import { Modal } from '@mantine/core'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { ErrorState } from '../app/states'
import { SignInForm } from './SignInForm'
import { SignInPage } from './SignInPage'
import { currentViewer, signOut, type Viewer } from './session'
import { ViewerContext } from './ViewerContext'

type State = 'loading' | { failed: string } | { viewer: Viewer | null; expired?: boolean }

export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useLingui()
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
  if (!session) return <SignInPage onSignedIn={(signedIn) => setState({ viewer: signedIn })} />
  return (
    <ViewerContext value={session}>
      {/* Another user's work is not shown to whoever signs in next. */}
      <div key={session.viewer.userName} style={{ display: 'contents' }}>
        {children}
      </div>
      <Modal
        opened={state.expired === true}
        onClose={() => undefined}
        withCloseButton={false}
        closeOnEscape={false}
        closeOnClickOutside={false}
        title={t`Your session has ended`}
        centered
      >
        <p style={{ marginTop: 0 }}>
          <Trans>Sign in again to go on; nothing that you have entered is lost.</Trans>
        </p>
        <SignInForm userName={session.viewer.userName} onSignedIn={(signedIn) => setState({ viewer: signedIn })} />
      </Modal>
    </ViewerContext>
  )
}
