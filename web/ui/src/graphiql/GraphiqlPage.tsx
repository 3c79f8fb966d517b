// GraphiQL in the app's frame, over the viewer's own schema.

import 'graphiql/style.css'
import './graphiql.css'
import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit'
import { Trans } from '@lingui/react/macro'
import { Box, Button, useComputedColorScheme } from '@mantine/core'
import { GraphiQL } from 'graphiql'
import { useMemo } from 'react'
import { Header } from '../app/Header'
import { formPath } from '../session/session'
import { useSession } from '../session/ViewerContext'
import { ExampleMenu } from './ExampleMenu'
import { exampleQueries } from './examples'
import { useSessionList } from './sessions'

const HEADER_HEIGHT = 56

export function GraphiqlPage() {
  const { viewer, expire } = useSession()
  const scheme = useComputedColorScheme('light')
  const examples = exampleQueries(viewer.role)
  useSessionList()
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: '/graphql',
        fetch: async (input, init) => {
          const response = await fetch(input, init)
          if (response.status === 401) expire()
          return response
        },
      }),
    [expire],
  )
  // Tabs and history belong to who wrote them, also where several people use one browser.
  const storage = useMemo(() => createLocalStorage({ namespace: `graphiql:${viewer.userName}` }), [viewer.userName])

  return (
    <Box h="100vh" style={{ display: 'flex', flexDirection: 'column' }}>
      <Box component="header" h={HEADER_HEIGHT} className="app-header">
        <Header>
          <Button component="a" href={formPath(viewer.role)} variant="subtle" visibleFrom="sm">
            <Trans>Customer classes</Trans>
          </Button>
        </Header>
      </Box>
      <Box component="main" flex={1} mih={0}>
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          forcedTheme={scheme}
          defaultTabs={examples.slice(0, 1).map(({ query }) => ({ query }))}
          isHeadersEditorEnabled={false}
        >
          <GraphiQL.Logo>
            <h1 className="app-page-name">GraphiQL</h1>
          </GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ prettify, copy, merge }) => (
              <>
                {prettify}
                {copy}
                {merge}
                <ExampleMenu examples={examples} />
              </>
            )}
          </GraphiQL.Toolbar>
        </GraphiQL>
      </Box>
    </Box>
  )
}
