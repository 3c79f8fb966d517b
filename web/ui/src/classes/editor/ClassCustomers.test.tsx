// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { AdminClassCustomersDocument } from '../../api/admin/graphql'
import { apiClient } from '../../api/client'
import type { Viewer } from '../../session/session'
import { ViewerContext } from '../../session/ViewerContext'
import { serve } from '../../testing/serve'
import { type ClassDetails, type Workspace, WorkspaceContext } from '../workspace'
import ClassCustomers from './ClassCustomers'

const OPERATION = 'AdminClassCustomers'
const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const
const HOW = 'Use “Assign customers” to add some.'

function customers(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    __typename: 'Customer',
    id: `Customer:${index + 1}`,
    name: `${index < 30 ? 'Alpha' : 'Bravo'} ${index + 1}`,
    currency: { __typename: 'Currency', id: 'Currency:1', code: 'EUR' },
    reseller: null,
  }))
}

/** The customers of a class; its cursors say how many are before a page. */
function setUp(role: Viewer['role'] = 'ADMINISTRATOR', count = 60) {
  const held = { there: customers(count) }
  const server = serve(({ variables: { id, first, after, where } }) => {
    const found = held.there.filter(({ name }) => name.startsWith(where?.name.startsWith ?? ''))
    const from = Number(after ?? 0)
    const nodes = found.slice(from, from + first)
    const end = from + nodes.length
    const page = {
      __typename: 'CustomerConnection',
      totalCount: found.length,
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: end < found.length, endCursor: nodes.length ? `${end}` : null },
    }
    const usage = { __typename: 'CustomerClassUsage', customers: page }
    return { data: { customerClass: { __typename: 'CustomerClass', id, usage } } }
  })
  const client = apiClient({
    embedded: ['CustomerConnection', 'PageInfo', 'CustomerClassUsage'],
    inWords: async (data) => data,
    onExpired: () => undefined,
  })
  const workspace: Partial<Workspace> = { customersDocument: AdminClassCustomersDocument }
  const viewer: Viewer = { userName: 'anna', displayName: '', role, preferences: PREFERENCES }
  const session = { viewer, leave: () => undefined, expire: () => undefined, prefer: () => undefined }
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <ViewerContext value={session}>
          <WorkspaceContext value={workspace as Workspace}>
            <Provider value={client}>
              <ClassCustomers customerClass={{ id: 'CustomerClass:1' } as ClassDetails} />
            </Provider>
          </WorkspaceContext>
        </ViewerContext>
      </MantineProvider>
    </I18nProvider>,
  )
  return { ...server, held }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('a page whose customers have gone turns back to the last one that has some', async () => {
  const { held } = setUp()
  await screen.findByText('Alpha 1')
  held.there = customers(25)
  await press('Next')

  await screen.findByText('25 customers')
  expect(await screen.findByText('Alpha 1')).toBeDefined()
  expect(screen.queryByText('No customers are on this class')).toBeNull()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous' }).disabled).toBe(true)
})

test('whoever turns twice before the answer comes to each page once', async () => {
  const { hold, release } = setUp()
  await screen.findByText('Alpha 1')
  hold(OPERATION)
  await press('Next')
  await press('Next')
  release(OPERATION)
  await screen.findByText('Alpha 26')
  await press('Next')

  await screen.findByText('Bravo 51')
  await press('Previous')
  await screen.findByText('Alpha 26')
  await press('Previous')
  expect(await screen.findByText('Alpha 1')).toBeDefined()
})

test('another name begins at its first page, whatever was turned while it was typed', async () => {
  const { sent } = setUp()
  await screen.findByText('Alpha 1')
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'B' } })
  fireEvent.click(screen.getByRole('button', { name: 'Next' }))

  expect(await screen.findByText('Bravo 31')).toBeDefined()
  await waitFor(() =>
    expect(sent(OPERATION).at(-1)).toMatchObject({ where: { name: { startsWith: 'B' } }, after: null }),
  )
})

test('whoever writes is told how to add customers to a class that has none', async () => {
  setUp('ADMINISTRATOR', 0)
  await screen.findByText('No customers are on this class')
  expect(screen.getByText(HOW)).toBeDefined()
})

test('whoever only reads is not told to add customers', async () => {
  setUp('READ_ONLY_ADMINISTRATOR', 0)
  await screen.findByText('No customers are on this class')
  expect(screen.queryByText(HOW)).toBeNull()
})

test('where no customer has the name that is searched for, it is not told to add customers', async () => {
  setUp()
  await screen.findByText('Alpha 1')
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'x' } })
  await screen.findByText('No customer name begins with “x”.')
  expect(screen.queryByText(HOW)).toBeNull()
})
