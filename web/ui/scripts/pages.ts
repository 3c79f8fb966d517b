// The three pages of the app in Vite's development server, at the addresses that the product's server gives them.

import type { Plugin } from 'vite'

const PAGES: [RegExp, string][] = [
  [/^\/portal(\/|\?|$)/, '/portal.html'],
  [/^\/graphiql(\/|\?|$)/, '/graphiql.html'],
]

export function pages(): Plugin {
  return {
    name: 'pages',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const page = PAGES.find(([address]) => address.test(request.url ?? ''))
        if (page) request.url = page[1]
        next()
      })
    },
  }
}
