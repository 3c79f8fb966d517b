// The addresses of the app, under the page that it is. What is not the list of classes or a class comes from the folders
// of the role's app; every page is a chunk of its own.

import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  redirect,
} from '@tanstack/react-router'
import type { Client } from '@urql/core'
import { loadEditor, preparePanel, readClass } from '../classes/editor/prepare'
import type { Workspace } from '../classes/workspace'
import { FIRST_PANEL } from '../links/address'
import { readSearch } from '../lists/search'
import { type FolderPages, type PageAddress, pageAt } from '../ui/pages'
import { RouteError } from '../ui/states'
import { Shell } from './Shell'

interface RouterContext {
  /** The viewer's, once there is one. */
  client: Client | null
}

function Home() {
  return <Navigate to="/classes" replace />
}

/** Folders read the search of their own pages; the app keeps it as it stands in the address. */
function anySearch(search: Record<string, unknown>): Record<string, unknown> {
  return search
}

/** The routes under a page's own address, such as `/portal`. */
export function appRouter(basepath: string, folders: readonly FolderPages[], workspace: Workspace) {
  const destinations = folders.flatMap((folder) => folder.destinations)
  const root = createRootRouteWithContext<RouterContext>()({
    component: function Root() {
      return <Shell destinations={destinations} />
    },
    notFoundComponent: Home,
  })
  const getParentRoute = () => root
  const pageOrHome = (address: PageAddress) => {
    const load = pageAt(address, folders)
    return load ? lazyRouteComponent(load) : Home
  }

  const home = createRoute({ getParentRoute, path: '/', component: Home })
  const list = createRoute({
    getParentRoute,
    path: '/classes',
    validateSearch: readSearch,
    component: lazyRouteComponent(() => import('../classes/list/ListPage')),
  })
  const firstPanel = createRoute({
    getParentRoute,
    path: '/classes/$classId',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/classes/$classId/$panel', params: { ...params, panel: FIRST_PANEL }, replace: true })
    },
  })
  /** A class with one of its panels open. */
  const editor = createRoute({
    getParentRoute,
    path: '/classes/$classId/$panel',
    validateSearch: anySearch,
    component: lazyRouteComponent(loadEditor),
    loader: ({ context: { client }, params: { classId, panel }, cause }) => {
      preparePanel(workspace, panel)
      // A page that is only pointed at is not read, and another panel shows the class as it was read.
      const isRead = client !== null && cause === 'enter'
      if (isRead) readClass(workspace, client, classId)
      return { isRead }
    },
  })
  const records = createRoute({
    getParentRoute,
    path: '/records/$kind',
    validateSearch: anySearch,
    component: pageOrHome('/records/$kind'),
  })
  const record = createRoute({
    getParentRoute,
    path: '/records/$kind/$id',
    validateSearch: anySearch,
    component: pageOrHome('/records/$kind/$id'),
  })
  const planned = createRoute({
    getParentRoute,
    path: '/planned',
    validateSearch: anySearch,
    component: pageOrHome('/planned'),
  })
  const policy = createRoute({ getParentRoute, path: '/policy', component: pageOrHome('/policy') })
  const audit = createRoute({
    getParentRoute,
    path: '/audit',
    validateSearch: anySearch,
    component: pageOrHome('/audit'),
  })
  /** Whoever is signed in has nothing to do at the sign-in's address. */
  const signIn = createRoute({ getParentRoute, path: '/sign-in', component: Home })

  return createRouter({
    routeTree: root.addChildren([home, list, firstPanel, editor, records, record, planned, policy, audit, signIn]),
    basepath,
    context: { client: null },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: RouteError,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof appRouter>
  }
}
