// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { Outlet } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Client } from '@urql/core'
import { afterEach, expect, test } from 'vitest'
import { messages } from '../../locales/schema/de.po'
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

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

function show(service: object = SERVICE) {
  const { client, inputsOf } = serverWith((operation, { input }) =>
    operation === 'AdminServiceDelete'
      ? { deleted: { results: input.ids.map((id: string) => ({ id, userErrors: [] })), userErrors: [] } }
      : { record: service },
  )
  return { ...open(client, '/records/services/Service:1'), inputsOf }
}

function open(client: Client, at: string) {
  const root = () => (
    <ViewerContext value={SESSION}>
      <Outlet />
    </ViewerContext>
  )
  const pages = {
    '/records/$kind': () => <h1>The list</h1>,
    '/records/$kind/$id': () => <EditPage kinds={ADMIN_KINDS} />,
  }
  return renderPage({ client, at, root, pages })
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

test.each([
  ['Shared by the administrator - read-only.', 'Vom Administrator freigegeben – nur lesbar.'],
  ['For a reason that is newer than the app.', 'For a reason that is newer than the app.'],
])('why a record is read-only is told in the language of the app: %s', async (reason, words) => {
  i18n.loadAndActivate({ locale: 'de', messages })
  show({ ...SERVICE, viewerAccess: { level: 'READ_ONLY', reason } })
  expect((await screen.findByRole('note')).textContent).toBe(words)
})

const RESELLER = {
  ...{ __typename: 'Reseller', id: 'Reseller:1', name: 'Alpha', customerCount: 3, closedAt: null as string | null },
  ...{ createdAt: '2026-01-01T00:00:00+00:00', updatedAt: '2026-01-01T00:00:00+00:00' },
  ...{ currency: { __typename: 'Currency', id: 'Currency:1', name: 'EUR' }, customerClass: null },
}

test('a record that somebody else saved is read again, and then closed', async () => {
  let stored = { ...RESELLER, version: 1 }
  const conflict = { code: 'VERSION_CONFLICT', message: 'Changed.', template: '', values: [], path: ['input'] }
  const { client, inputsOf } = serverWith((operation, { input }) => {
    if (operation === 'AdminReseller') return { record: stored }
    if (operation !== 'AdminResellerClose') return {}
    if (input.expectedVersion !== stored.version) return { saved: { record: null, userErrors: [conflict] } }
    stored = { ...stored, version: stored.version + 1, closedAt: '2026-11-01T00:00:00+00:00' }
    return { saved: { record: stored, userErrors: [] } }
  })
  open(client, '/records/resellers/Reseller:1')
  await screen.findByRole('heading', { name: 'Alpha' })
  stored = { ...stored, name: 'Alpha Mobile', version: 2 }
  await press('Close…')
  await userEvent.click(await screen.findByRole('button', { name: 'Close the reseller' }))
  await screen.findByText('Changed.')
  await screen.findByText('Close Alpha Mobile')

  const again = screen.getByRole('button', { name: 'Close the reseller' })
  await waitFor(() => expect(again.hasAttribute('data-loading')).toBe(false))
  await userEvent.click(again)

  await screen.findByText('Open again…')
  expect(inputsOf('AdminResellerClose').map(({ expectedVersion }) => expectedVersion)).toEqual([1, 2])
})

test('a reseller that somebody else closed meanwhile is not opened again by who confirms closing it', async () => {
  let stored = { ...RESELLER, version: 1 }
  const conflict = { code: 'VERSION_CONFLICT', message: 'Changed.', template: '', values: [], path: ['input'] }
  const { client, inputsOf } = serverWith((operation) => {
    if (operation === 'AdminReseller') return { record: stored }
    return operation === 'AdminResellerClose' ? { saved: { record: null, userErrors: [conflict] } } : {}
  })
  open(client, '/records/resellers/Reseller:1')
  await screen.findByRole('heading', { name: 'Alpha' })
  await press('Close…')
  stored = { ...stored, version: 2, closedAt: '2026-11-01T00:00:00+00:00' }
  await userEvent.click(await screen.findByRole('button', { name: 'Close the reseller' }))

  await screen.findByText('Open again…')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  screen.getByText('Closed on Nov 1, 2026')
  expect(inputsOf('AdminResellerClose')).toHaveLength(1)

  // Opening it again is another thing to ask for.
  await press('Open again…')
  await screen.findByText('Open Alpha again')
  expect(inputsOf('AdminResellerReopen')).toEqual([])
})
