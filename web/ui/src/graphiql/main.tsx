// GraphiQL over the viewer's own schema, bundled with its workers: it asks no other host for anything.

import 'graphiql/style.css'
import './workers'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Header } from '../app/Header'
import { Page } from '../app/Page'
import { exampleQueries } from './examples'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page>
        {(viewer, onSignedOut) => (
          <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
            <Header viewer={viewer} onSignedOut={onSignedOut} />
            <main style={{ flex: 1, minHeight: 0 }}>
              <GraphiQL fetcher={fetcher} defaultTabs={exampleQueries(viewer.role)} />
            </main>
          </div>
        )}
      </Page>
    </StrictMode>,
  )
}
