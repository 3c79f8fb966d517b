// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import { serverWith } from '../testing/server'
import RenewDialog from './RenewDialog'
import type { Request } from './request'

const REQUEST = {
  id: 'ApprovalRequest:1',
  version: 2,
  state: 'CHANGES_REQUESTED',
  write: 'customerClassPlan',
  applyAt: '2031-06-30T22:00:17+00:00',
  reason: 'Launch',
  customerClass: null,
} as unknown as Request

function show(request: Request) {
  const { client, inputsOf } = serverWith(() => ({
    approvalRequestRenew: { changes: [], affectedCustomers: 0, warnings: [], userErrors: [], approvalRequest: null },
  }))
  const onDone = vi.fn()
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <RenewDialog request={request} name="Retail" index={new Map()} onDone={onDone} onClose={() => undefined} />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  return { onDone, sent: () => inputsOf('ApprovalRequestRenew') }
}

test('what is asked for again stays planned for its instant', async () => {
  const { onDone, sent } = show(REQUEST)
  await userEvent.click(await screen.findByRole('button', { name: 'Ask again' }))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(sent()).toHaveLength(2)
  for (const input of sent()) expect(input).not.toHaveProperty('applyAt')
})

test('what is asked for again after its instant has passed is given another one', async () => {
  const { onDone, sent } = show({ ...REQUEST, applyAt: '2021-06-30T22:00:17+00:00' })
  await userEvent.click(await screen.findByRole('button', { name: 'Ask again' }))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const now = new Date()
  const next = new Date(now.getFullYear(), now.getMonth() + 1, 1).toISOString()
  expect(sent().map(({ applyAt }) => applyAt)).toEqual([next, next])
})
