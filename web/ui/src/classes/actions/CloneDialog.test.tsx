// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/renderPage'
import { serverWith } from '../../testing/server'
import { type Workspace, WorkspaceContext } from '../workspace'
import { RESELLER_ACTIONS } from './actions.reseller'
import CloneDialog from './CloneDialog'

const ERRORS = [
  ['Taken.', ['input', 'name']],

  ['The class was deleted.', ['input', 'id']],
  ['There are too many classes.', ['input']],
].map(([message, path]) => ({ code: 'INVALID', message, path }))

test('all that a copy is refused for is told, at its name and above', async () => {
  const { client, inputsOf } = serverWith((_, { input }) => ({
    answer: { customerClass: null, leftOut: [], userErrors: input.validateOnly ? [] : ERRORS },
  }))
  const actions = Promise.resolve(RESELLER_ACTIONS)
  const workspace = { panels: [], actions: () => actions } as unknown as Workspace
  const page = () => (
    <WorkspaceContext value={workspace}>
      <Suspense>
        <CloneDialog
          customerClass={{ id: 'CustomerClass:1', name: 'Retail' }}
          unsaved={0}
          onClose={() => expect.fail('It was closed.')}
        />
      </Suspense>
    </WorkspaceContext>
  )
  renderPage({ client, at: '/', root: () => <Outlet />, pages: { '/': page } })
  await userEvent.click(await screen.findByRole('button', { name: 'Clone' }))

  await waitFor(() => expect(screen.getByText('Taken.')).toBeDefined())
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    'Not clonedThe class was deleted.',
    'Not clonedThere are too many classes.',
  ])
  expect(inputsOf('ResellerClassClone').filter(({ validateOnly }) => !validateOnly)).toHaveLength(1)
})
