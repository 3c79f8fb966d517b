// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Viewer } from '../../session/session'
import { ViewerContext } from '../../session/ViewerContext'
import { renderPage } from '../../testing/renderPage'
import { serverWith } from '../../testing/server'
import { ADMIN_KINDS } from '../admin/kinds'
import EditPage from './EditPage'

const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const
const VIEWER: Viewer = { userName: 'anna', displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }
const SESSION = { viewer: VIEWER, leave: () => undefined, expire: () => undefined, prefer: () => undefined }

const SERVICE = {
  ...{ __typename: 'Service', id: 'Service:1', name: 'Voice', code: 'VOICE', version: 1 },
  ...{ createdAt: '2026-01-01T00:00:00+00:00', updatedAt: '2026-01-01T00:00:00+00:00' },
}

function show() {
  const { client, inputsOf } = serverWith((operation, { input }) =>
    operation === 'AdminServiceDelete'
      ? { deleted: { results: input.ids.map((id: string) => ({ id, userErrors: [] })), userErrors: [] } }
      : { record: SERVICE },
  )
  const root = () => (
    <ViewerContext value={SESSION}>
      <Outlet />
    </ViewerContext>
  )
  const pages = {
    '/records/$kind': () => <h1>The list</h1>,
    '/records/$kind/$id': () => <EditPage kinds={ADMIN_KINDS} />,
  }
  const page = renderPage({ client, at: '/records/services/Service:1', root, pages })
  return { ...page, inputsOf }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('a record with unsaved changes that is deleted leads to the list, and asks nothing about them', async () => {
  const { path, inputsOf } = show()
  const name = await screen.findByLabelText(/^Name/)
  await userEvent.type(name, ' and video')
  await press('More actions')
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete…' }))
  await screen.findByText('1 record will be deleted. This can’t be undone.')

  await press('Delete')

  await waitFor(() => expect(path()).toBe('/records/services'))
  expect(await screen.findByText('The list')).toBeDefined()
  expect(screen.queryByText('Leave without saving?')).toBeNull()
  expect(inputsOf('AdminServiceDelete').map(({ validateOnly }) => validateOnly)).toEqual([true, undefined])
})

test('whoever goes elsewhere is asked about them', async () => {
  const { path } = show()
  await userEvent.type(await screen.findByLabelText(/^Name/), ' and video')
  await userEvent.click(screen.getByRole('link', { name: 'Services' }))
  expect(await screen.findByText('Leave without saving?')).toBeDefined()
  expect(path()).toBe('/records/services/Service:1')
})
