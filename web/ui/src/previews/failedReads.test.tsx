// @vitest-environment jsdom
// Pictures and tables whose first read fails say so, in place of a skeleton for ever or of nothing.

import { Outlet } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Client, fetchExchange } from '@urql/core'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { FormMetadata } from '../api/metadata'
import UsersByReseller from '../classes/overview/UsersByReseller'
import { createForm } from '../forms/form'
import { ScopeContext } from '../forms/scope'
import type { FormValues } from '../forms/values'
import { renderPage } from '../testing/renderPage'
import { refusal, serve } from '../testing/serve'
import TwoTimelines from '../versions/TwoTimelines'
import { FraudDay } from './FraudDay'
import { NotificationPreview } from './NotificationPreview'

const FLAGS = { kind: 'group', input: 'Flags', list: true, label: { id: 'Flags' } } as const
const FIELDS = [
  { name: 'fraudTrafficProfile', kind: 'reference', label: { id: 'Profile' } },
  { name: 'notificationSet', kind: 'reference', label: { id: 'Set' } },
  { name: 'flags', ...FLAGS },
] as unknown as FormMetadata

/** Answer to what can be read, with nothing to show. */
const NOTHING = { customerClass: null, left: { answer: null }, right: { answer: null } }

/** Shows something within a form of these values, on a server that has no time. */
function show(content: ReactNode, values: FormValues = {}) {
  let isBusy = true
  const { sent } = serve(() => (isBusy ? refusal(503, 'BUSY') : { data: NOTHING }))
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  const form = createForm({ fields: FIELDS, forms: { Flags: [] }, values, problems: {}, onChange: () => undefined })
  const scope = { form, path: [], fields: FIELDS, readOnly: false, asFacts: false, existing: true }
  const page = () => <ScopeContext value={{ ...scope, relevance: {}, references: {} }}>{content}</ScopeContext>
  renderPage({ client, at: '/', root: () => <Outlet />, pages: { '/': page } })
  return {
    sent,
    tryAgain: async () => {
      isBusy = false
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    },
  }
}

test.each<[string, ReactNode, FormValues]>([
  ['a fraud profile', <FraudDay key="fraud" />, { fraudTrafficProfile: 'FraudTrafficProfile:1' }],
  [
    'a notification set',
    <NotificationPreview key="set" currency="EUR" ofClass="en" />,
    { notificationSet: 'NotificationSet:1' },
  ],
])('the picture of %s that can’t be read says so', async (_, content, values) => {
  show(content, values)
  expect(await screen.findByText('The preview is not available right now.')).toBeTruthy()
})

test.each<[string, ReactNode, string]>([
  [
    'courses of two classes',
    <TwoTimelines
      key="two"
      left={{ id: 'CustomerClass:1', name: 'Alpha' }}
      right={{ id: 'CustomerClass:2', name: 'Beta' }}
    />,
    'ComparedTimelines',
  ],
  [
    'customers by reseller',
    <UsersByReseller key="users" customerClass={{ id: 'CustomerClass:1' } as never} />,
    'AdminUsersOfClass',
  ],
])('%s that can’t be read say so, and are read again', async (_, content, operation) => {
  const { sent, tryAgain } = show(content)
  expect((await screen.findByRole('alert')).textContent).toContain('This can’t be shown right now')
  await tryAgain()
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(sent(operation)).toHaveLength(2)
})
