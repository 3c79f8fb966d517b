// The addresses of the app, under the page that it is.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate } from '@tanstack/react-router'
import { ClassList } from '../classes/ClassList'
import { readSearch } from '../classes/search'
import { Shell } from './Shell'

const root = createRootRoute({ component: Shell, notFoundComponent: () => <Navigate to="/" replace /> })

const list = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readSearch,
  component: function List() {
    const search = list.useSearch()
    const navigate = list.useNavigate()
    return <ClassList search={search} onSearch={(next) => void navigate({ search: next })} />
  },
})

/** A class with one of its panels open. */
const editor = createRoute({
  getParentRoute: () => root,
  path: '/classes/$classId/$panel',
  component: lazyRouteComponent(() => import('../classes/EditorPage')),
})

/** Whoever is signed in has nothing to do at the sign-in's address. */
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: () => <Navigate to="/" replace />,
})

const routeTree = root.addChildren([list, editor, signIn])

/** The routes under a page's own address, such as `/portal`. */
export function appRouter(basepath: string) {
  return createRouter({ routeTree, basepath, defaultPreload: 'intent', scrollRestoration: true })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof appRouter>
  }
}
