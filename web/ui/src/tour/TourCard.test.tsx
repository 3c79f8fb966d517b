// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { arrive, goTo, takeUp, useTourPlace } from '../keys/tour'
import type { Viewer } from '../session/session'
import { ViewerContext } from '../session/ViewerContext'
import { renderPage } from '../testing/renderPage'
import { serverWith } from '../testing/server'
import TourCard from './TourCard'

const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const

/** The page of the app that shows the card. */
function Frame({ userName }: { userName: string }) {
  const viewer: Viewer = { userName, displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }
  const session = { viewer, leave: () => undefined, expire: () => undefined, prefer: () => undefined }
  const place = useTourPlace(userName)
  return (
    <ViewerContext value={session}>
      <Outlet />
      {place?.on && <TourCard stop={place.stop} />}
    </ViewerContext>
  )
}

function show(userName: string, at: string) {
  const nodes = [{ id: 'CustomerClass:5' }]
  const { client } = serverWith(() => ({ named: { nodes }, first: { nodes } }))
  const blank = () => <h1>A page</h1>
  return renderPage({
    client,
    at,
    root: () => <Frame userName={userName} />,
    pages: { '/classes': blank, '/classes/$classId/$panel': blank, '/planned': blank, '/audit': blank },
  })
}

const card = () => screen.queryByRole('complementary', { name: 'Guided tour' })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  localStorage.clear()
  arrive()
})

test('whoever left the tour by closing its window stays on the page that they open next', async () => {
  localStorage.setItem('customer-classes:tour:anna', 'on 2')
  const { path } = show('anna', '/audit')
  await screen.findByRole('button', { name: 'Show this stop' })
  expect(path()).toBe('/audit')
  expect(card()?.textContent).toContain('Stop 3 of 5')
  expect(document.activeElement).toBe(document.body)

  await press('Show this stop')

  await waitFor(() => expect(path()).toBe('/classes/CustomerClass:5/RegularInvoices'))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Show this stop' })).toBeNull())
  expect(document.activeElement).toBe(card())
})

test('the card is not on paper', async () => {
  localStorage.setItem('customer-classes:tour:anna', 'on 2')
  show('anna', '/audit')
  await screen.findByRole('button', { name: 'Show this stop' })
  expect(card()?.classList).toContain('app-no-print')
})

test('the next stop and the one before are led to', async () => {
  goTo('anna', 2)
  const { path } = show('anna', '/audit')
  await waitFor(() => expect(path()).toBe('/classes/CustomerClass:5/RegularInvoices'))
  await press('Next stop')
  await waitFor(() => expect(path()).toBe('/classes/CustomerClass:5/History'))
  await press('Back')
  await waitFor(() => expect(path()).toBe('/classes/CustomerClass:5/RegularInvoices'))
})

test('whoever takes the tour up is led to the stop where it was left', async () => {
  localStorage.setItem('customer-classes:tour:anna', 'left 4')
  const { path } = show('anna', '/audit')
  await screen.findByText('A page')
  expect(card()).toBeNull()
  takeUp('anna')
  await waitFor(() => expect(path()).toBe('/planned'))
})

test('the tour of one user is not that of the next in the same browser', async () => {
  goTo('anna', 2)
  const { path } = show('beate', '/audit')
  await screen.findByText('A page')
  expect(card()).toBeNull()
  expect(path()).toBe('/audit')
})
