// @vitest-environment jsdom
// Where a page with unsaved changes is left: elsewhere, and for another change of the same class.

import { Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/renderPage'
import { serverWith } from '../../testing/server'
import { LeaveGuard } from './LeaveGuard'

const OPENED = '/classes/CustomerClass:1/Overview?change=PlannedChange:7'
const OTHER = '/classes/CustomerClass:1/Overview?change=PlannedChange:8'

interface PageProps {
  change: string | undefined
  to: string
}

/** A class that is opened with a planned change, or without one, and a way to another address. */
function Page({ change, to }: PageProps) {
  const router = useRouter()
  const address = useLocation({ select: ({ href }) => decodeURIComponent(href) })
  return (
    <>
      <output>{address}</output>
      <button type="button" onClick={() => router.history.push(to)}>
        Go
      </button>
      <LeaveGuard classId="CustomerClass:1" change={change} changes={() => 2} />
    </>
  )
}

function show(change: string | undefined, to: string) {
  const { client } = serverWith(() => ({}))
  const pages = { '/classes/$classId/$panel': () => <Page change={change} to={to} /> }
  renderPage({ client, at: OPENED, root: () => <Outlet />, pages })
}

const here = () => screen.getByRole('status', { hidden: true }).textContent
const go = async () => fireEvent.click(await screen.findByText('Go'))

test.each([
  ['another panel', 'PlannedChange:7', '/classes/CustomerClass:1/Taxation'],
  ['the change that is opened', 'PlannedChange:7', '/classes/CustomerClass:1/Taxation?change=PlannedChange:7'],
  ['a change where none is opened', undefined, OTHER],
])('the way to %s asks nothing', async (_, change, to) => {
  show(change, to)
  await go()
  await waitFor(() => expect(here()).toBe(to))
  expect(screen.queryByText('Leave without saving?')).toBeNull()
})

test.each([
  ['another class', '/classes/CustomerClass:2/Overview'],
  ['another change of the class', OTHER],
])('the way to %s asks first', async (_, to) => {
  show('PlannedChange:7', to)
  await go()
  await screen.findByText('2 changes have not been saved.')
  fireEvent.click(screen.getByText('Stay here'))
  await waitFor(() => expect(screen.queryByText('Leave without saving?')).toBeNull())
  expect(here()).toBe(OPENED)

  await go()
  fireEvent.click(await screen.findByText('Leave'))
  await waitFor(() => expect(here()).toBe(to))
})
