// @vitest-environment jsdom
// Pictures and tables are asked for again whenever they are opened: what they rest upon may have been saved since. Where the
// first read fails they say so, in place of a skeleton for ever or of nothing.

import { Outlet } from '@tanstack/react-router'
import { act, cleanup, renderHook, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Client, fetchExchange, gql } from '@urql/core'
import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { EMBEDDED_TYPES } from '../api/admin/embedded'
import { apiClient } from '../api/client'
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
import { usePreview } from './usePreview'

const FLAGS = { kind: 'group', input: 'Flags', list: true, label: { id: 'Flags' } } as const
const FIELDS = [
  { name: 'fraudTrafficProfile', kind: 'reference', label: { id: 'Profile' } },
  { name: 'notificationSet', kind: 'reference', label: { id: 'Set' } },
  { name: 'flags', ...FLAGS },
] as unknown as FormMetadata

/** Draws something within a form of these values. */
function draw(client: Client, content: ReactNode, values: FormValues = {}) {
  const form = createForm({ fields: FIELDS, forms: { Flags: [] }, values, problems: {}, onChange: () => undefined })
  const scope = { form, path: [], fields: FIELDS, readOnly: false, asFacts: false, existing: true }
  const page = () => <ScopeContext value={{ ...scope, relevance: {}, references: {} }}>{content}</ScopeContext>
  renderPage({ client, at: '/', root: () => <Outlet />, pages: { '/': page } })
}

/** Answer to what can be read, with nothing to show. */
const NOTHING = { customerClass: null, left: { answer: null }, right: { answer: null } }

/** Shows something on a server that has no time. */
function show(content: ReactNode, values: FormValues = {}) {
  let isBusy = true
  const { sent } = serve(() => (isBusy ? refusal(503, 'BUSY') : { data: NOTHING }))
  draw(
    new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] }),
    content,
    values,
  )
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

/** A client that keeps what it has read. */
function keeping(): Client {
  const embedded = [...EMBEDDED_TYPES, 'Result', 'Days']
  return apiClient({ embedded, inWords: async (data) => data, onExpired: () => undefined })
}

/** The answer of a preview. */
function previewed(type: string, answer: object) {
  return { preview: { __typename: 'Result', answer: { __typename: type, ...answer }, userErrors: [] } }
}

const DAYS = gql`query Days($from: String!) { preview(from: $from) { answer { days } userErrors { message } } }`

/** A picture of the days from the first of a month, opened as often as one likes. */
function pictureOf() {
  const client = keeping()
  const wrapper = ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>
  return () =>
    renderHook(() => usePreview<{ days: number }, { from: string }>(DAYS, { from: '2027-02-01' }), { wrapper })
}

test('a picture that is opened again is as it was at first, and then as it is now', async () => {
  let days = 28
  const { sent } = serve(() => ({ data: previewed('Days', { days }) }))
  const open = pictureOf()
  const first = open()
  await waitFor(() => expect(first.result.current.answer?.days).toBe(28))
  first.unmount()

  days = 27
  const again = open()
  expect(again.result.current).toMatchObject({ answer: { days: 28 }, isBehind: false })
  await waitFor(() => expect(again.result.current.answer?.days).toBe(27))
  again.rerender()
  expect(sent('Days')).toHaveLength(2)
})

test('a picture that can’t be asked for again stays as it is known', async () => {
  let isBusy = false
  const { sent } = serve(() => (isBusy ? refusal(503, 'BUSY') : { data: previewed('Days', { days: 28 }) }))
  const open = pictureOf()
  const first = open()
  await waitFor(() => expect(first.result.current.answer?.days).toBe(28))
  first.unmount()

  isBusy = true
  const again = open()
  await waitFor(() => expect(sent('Days')).toHaveLength(2))
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)))
  expect(again.result.current).toMatchObject({ answer: { days: 28 }, isBehind: false, failed: false })
})

test('the day under a fraud profile has the limit that the profile has now', async () => {
  let threshold = '100.00000'
  const { sent } = serve(({ operation }) => {
    if (operation === 'FraudDayPreview') {
      const state = { remaining: '40', percent: 60, warned: false, blocked: false, callMayCost: null }
      return { data: previewed('DailySpending', { spent: '60', limit: threshold, ...state }) }
    }
    const plan = { threshold, checkRemainingFunds: false, sendWarning: false, warningThresholdPercent: null }
    const profile = { __typename: 'FraudTrafficProfile', id: 'FraudTrafficProfile:1', name: 'Strict' }
    const currency = { __typename: 'Currency', id: 'Currency:1', code: 'EUR' }
    return { data: { node: { ...profile, currency, spendingPlan: { __typename: 'SpendingPlan', ...plan } } } }
  })
  const client = keeping()
  const open = () => draw(client, <FraudDay />, { fraudTrafficProfile: 'FraudTrafficProfile:1' })
  open()
  await screen.findByText(/^Limit: .*100/)
  cleanup()

  threshold = '250.00000'
  open()
  await screen.findByText(/^Limit: .*250/)
  await waitFor(() => expect(sent('FraudDayPreview').at(-1).calls[0].undiscountedCost).toBe('150.00000'))
})

test('the texts of a notification set are those that it has now', async () => {
  let type = 'REMINDER'
  serve(({ operation, variables }) => {
    if (operation === 'NotificationPreview') {
      const texts = { subject: null, smsText: null, emailLanguage: 'en', smsLanguage: null }
      return { data: previewed('NotificationPreview', { ...texts, body: `Text of ${variables.type}` }) }
    }
    const template = { __typename: 'NotificationTemplate', type, language: 'en', bodyIsHtml: false }
    const set = { __typename: 'NotificationSet', id: 'NotificationSet:1', name: 'Standard' }
    return { data: { node: { ...set, templates: [template] } } }
  })
  const client = keeping()
  const values = { notificationSet: 'NotificationSet:1' }
  const open = () => draw(client, <NotificationPreview currency="EUR" ofClass="en" />, values)
  open()
  await screen.findByText('Text of REMINDER')
  cleanup()

  type = 'SUSPENSION'
  open()
  await screen.findByText('Text of SUSPENSION')
})
