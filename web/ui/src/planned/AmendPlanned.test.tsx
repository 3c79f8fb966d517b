// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { Client, fetchExchange } from '@urql/core'
import type { ComponentType } from 'react'
import { Provider } from 'urql'
import { afterEach, expect, test, vi } from 'vitest'
import { EMBEDDED_TYPES } from '../api/admin/embedded'
import { apiClient } from '../api/client'
import { PlannedChangeSaveDocument } from '../api/reseller/planned/graphql'
import AmendRequest from '../approvals/AmendRequest'
import type { AmendProps } from '../changes/amend/amended'
import { refusal, serve } from '../testing/serve'
import AmendPlanned from './AmendPlanned'

const PLANNED = {
  __typename: 'PlannedChange',
  id: 'PlannedChange:1',
  version: 1,
  state: 'PLANNED',
  applyAt: '2031-06-30T22:00:00Z',
  plannedAt: '2026-01-01T00:00:00Z',
  userName: 'ada',
  reason: 'Launch',
  settledAt: null,
  appliedVersion: null,
  customerClass: null,
  properties: [],
  input: '{"description":"From July on."}',
}
const MOVED = { __typename: 'PlannedChange', id: PLANNED.id, version: 2, applyAt: '2031-07-31T22:00:00Z', reason: '' }

afterEach(() => vi.unstubAllGlobals())

test('a planned change is told as it is opened, and each other version of it that is read later', async () => {
  vi.stubGlobal('fetch', async (_: unknown, { body }: { body: string }) => {
    const effects = { changes: [], affectedCustomers: 0, warnings: [], userErrors: [] }
    const saved = { __typename: 'CustomerClassPlanChangePayload', plannedChange: MOVED, ...effects }
    const isSave = JSON.parse(body).operationName === 'PlannedChangeSave'
    const data = isSave ? { customerClassPlanChange: saved } : { node: PLANNED }
    return new Response(JSON.stringify({ data }), { headers: { 'Content-Type': 'application/json' } })
  })
  const onAmend = vi.fn()
  const client = apiClient({ embedded: EMBEDDED_TYPES, inWords: async (data) => data, onExpired: () => undefined })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <AmendPlanned id={PLANNED.id} onAmend={onAmend} isChanged={false} onStop={() => undefined} />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  await screen.findByText(/^You are changing what ada planned for/)
  const opened = {
    input: { description: 'From July on.' },
    applyAt: PLANNED.applyAt,
    reason: 'Launch',
    planned: { id: PLANNED.id, version: 1 },
  }
  expect(onAmend.mock.calls).toEqual([[opened]])

  await act(async () => {
    await client.mutation(PlannedChangeSaveDocument, { input: {} as never }).toPromise()
    await new Promise((resolve) => setTimeout(resolve, 50))
  })

  const { id, version, applyAt, reason } = MOVED
  expect(onAmend.mock.calls).toEqual([[opened], [{ ...opened, applyAt, reason, planned: { id, version } }]])
})

test.each<[string, ComponentType<AmendProps>, string]>([
  ['planned change', AmendPlanned, 'This is not planned any more, so it can’t be changed.'],
  ['request', AmendRequest, 'This request can’t be changed: it was decided, or somebody else asked for it.'],
])('a %s that can’t be read says so, and is read again', async (_, Amend, content) => {
  let isBusy = true
  serve(() => (isBusy ? refusal(503, 'BUSY') : { data: { node: null } }))
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <Amend id="Any:1" onAmend={() => undefined} isChanged={false} onStop={() => undefined} />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  expect((await screen.findByRole('alert')).textContent).toContain('This can’t be shown right now')

  isBusy = false
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(content)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
