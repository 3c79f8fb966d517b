// The app, at `/` for administrators and at `/portal` for resellers. Whoever comes to the other's address is taken to
// their own, and loads only what is theirs.

import { lazy, Suspense, useMemo } from 'react'
import { formPath } from '../session/session'
import { useSession } from '../session/ViewerContext'
import { mount } from './Frame'

const AdminApp = lazy(() => import('./AdminApp'))
const Portal = lazy(() => import('./PortalApp'))

const PORTAL = /^\/portal(\/|$)/

function App() {
  const { viewer } = useSession()
  const home = formPath(viewer.role)
  // Before the router reads the address, and once: it changes addresses by itself from then on.
  useMemo(() => {
    if (PORTAL.test(window.location.pathname) !== (home === '/portal')) window.history.replaceState(null, '', home)
  }, [home])
  return <Suspense>{home === '/portal' ? <Portal /> : <AdminApp />}</Suspense>
}

void mount(<App />)
