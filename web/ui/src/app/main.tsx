// The app at `/`: the classes that the viewer may see.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ClassList } from './ClassList'
import { Header } from './Header'
import { Page } from './Page'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page>
        {(viewer, onSignedOut) => (
          <>
            <Header viewer={viewer} onSignedOut={onSignedOut} />
            <ClassList />
          </>
        )}
      </Page>
    </StrictMode>,
  )
}
