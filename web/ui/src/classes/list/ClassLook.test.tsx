// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen, waitFor } from '@testing-library/react'
import { gql, Provider } from 'urql'
import { expect, test } from 'vitest'
import { refusal, serve } from '../../testing/serve'
import { keepingClient } from '../../testing/server'
import ClassLook from '../overview/ClassLook'
import { type Workspace, WorkspaceContext } from '../workspace'

const RETAIL = {
  id: 'CustomerClass:1',
  name: 'Retail',
  description: 'For shops',
  updatedAt: '2026-11-30T10:00:00Z',
  usage: { customerCount: 3 },
}
const LOOKED = gql`
  query Looked($id: ID!) {
    customerClass(id: $id) {
      id
      description
      updatedAt
      usage {
        customerCount
      }
    }
  }
`

test('a look at a class that can’t be read again keeps what it tells', async () => {
  let isBusy = false
  const { sent } = serve(() => (isBusy ? refusal(503, 'BUSY') : { data: { customerClass: RETAIL } }))
  const client = keepingClient()
  const workspace = { panels: [], classDocument: LOOKED } as Partial<Workspace> as Workspace
  const nothing = () => undefined
  const open = () =>
    render(
      <I18nProvider i18n={i18n}>
        <MantineProvider env="test">
          <Provider value={client}>
            <WorkspaceContext value={workspace}>
              <ClassLook row={RETAIL} onOpen={nothing} onClose={nothing} />
            </WorkspaceContext>
          </Provider>
        </MantineProvider>
      </I18nProvider>,
    )
  const { unmount } = open()
  await screen.findByText('3 customers')
  unmount()

  isBusy = true
  open()
  await waitFor(() => expect(sent('Looked')).toHaveLength(2))
  await act(() => new Promise((done) => setTimeout(done, 50)))
  expect(screen.getByText('3 customers')).toBeTruthy()
  expect(screen.getByText('For shops')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
