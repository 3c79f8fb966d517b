// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Viewer } from '../session/session'
import { ViewerContext } from '../session/ViewerContext'
import { renderPage } from '../testing/renderPage'
import { serverWith } from '../testing/server'
import ApprovalBanner from './ApprovalBanner'

const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const
const VIEWER: Viewer = { userName: 'anna', displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }
const SESSION = { viewer: VIEWER, leave: () => undefined, expire: () => undefined, prefer: () => undefined }

const CUSTOMERS = Array.from({ length: 50 }, (_, number) => ({
  path: ['customers', `Customer:${number + 1}`, 'customerClass'],
  before: '"CustomerClass:2"',
  after: '"CustomerClass:1"',
}))
const ASSIGNMENT = {
  id: 'ApprovalRequest:1',
  version: 1,
  write: 'customerClassAssign',
  state: 'IN_REVIEW',
  askedAt: '2026-11-30T08:00:00Z',
  userName: 'anna',
  reason: '',
  applyAt: null,
  baseVersion: 3,
  affectedCustomers: 50,
  isOwn: true,
  input: '{}',
  customerClass: { id: 'CustomerClass:1', name: 'Retail', version: 3, currency: null },
  properties: CUSTOMERS,
  decisions: [],
}

function show(request: object) {
  const approvalRequests = {
    totalCount: 1,
    nodes: [{ ...ASSIGNMENT, ...request }],
    pageInfo: { hasNextPage: false, endCursor: null },
  }
  const { client } = serverWith(() => ({ customerClass: { id: 'CustomerClass:1', approvalRequests }, node: null }))
  const root = () => (
    <ViewerContext value={SESSION}>
      <Outlet />
    </ViewerContext>
  )
  const pages = { '/': () => <ApprovalBanner classId="CustomerClass:1" />, '/planned': () => null }
  renderPage({ client, at: '/', root, pages })
  return screen.findByRole('region', { name: 'Waiting for approval' })
}

test('customers whose assignment waits are counted, as in the list of requests', async () => {
  const banner = await show({})
  await screen.findByText(/50 customers are assigned to this class/)
  expect(banner.textContent).not.toMatch(/Customers:|more settings/)
})

test.each([
  ['customers have moved', {}, /Customers of it are on other classes by now\./],
  ['what is planned has changed', { write: 'customerClassPlan', properties: [] }, /What is planned was changed/],
  [
    'the class has changed',
    { write: 'customerClassSave', baseVersion: 2, properties: [] },
    /about version 2, .* version 3/,
  ],
])('a request that can’t be approved since %s says so', async (_, request, reason) => {
  const banner = await show({ state: 'VOID', ...request })
  expect(banner.textContent).toMatch(/^Your request can no longer be approved\./)
  expect(banner.textContent).toMatch(reason)
  expect(banner.textContent?.includes('The class has changed since')).toBe('baseVersion' in request)
})
