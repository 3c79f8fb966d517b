// Pages by their addresses within a router of their own, for components that lead somewhere.

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { Client } from '@urql/core'
import type { ReactNode } from 'react'
import { Provider } from 'urql'

interface RenderPageOptions {
  client: Client
  /** Address to begin at. */
  at: string
  /** Frame around each page, which it draws by an `Outlet`. */
  root: () => ReactNode
  /** Pages by the paths of their addresses. */
  pages: Readonly<Record<string, () => ReactNode>>
}

/** Shows a page; answers with what tells the path that one is at, and what goes to another. */
export function renderPage({ client, at, root, pages }: RenderPageOptions) {
  const rootRoute = createRootRoute({ component: root })
  const routes = Object.entries(pages).map(([path, component]) =>
    createRoute({ getParentRoute: () => rootRoute, path, component, validateSearch: (search) => search }),
  )
  const router = createRouter({
    routeTree: rootRoute.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [at] }),
  })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <RouterProvider router={router as never} />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  return { path: () => decodeURIComponent(router.state.location.pathname) }
}
