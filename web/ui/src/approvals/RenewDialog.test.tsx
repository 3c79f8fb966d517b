// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import { RegularInvoicesInput } from '../api/admin/forms/RegularInvoicesInput'
import { fieldsIn } from '../changes/fields'
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

const PLACE = ['finances', 'regularInvoices']
const INDEX = fieldsIn(RegularInvoicesInput, {}, PLACE)

function show(request: Request, userErrors: readonly object[] = []) {
  const { client, inputsOf } = serverWith(() => ({
    approvalRequestRenew: { changes: [], affectedCustomers: 0, warnings: [], userErrors, approvalRequest: null },
  }))
  const [onDone, onClose] = [vi.fn(), vi.fn()]
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <RenewDialog request={request} name="Retail" index={INDEX} onDone={onDone} onClose={onClose} />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  return { onDone, onClose, sent: () => inputsOf('ApprovalRequestRenew') }
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

test.each([
  ['REQUEST_SETTLED', 1],
  ['REQUEST_VOID', 1],
  ['VERSION_CONFLICT', 1],
  ['NOT_FOUND', 1],
  ['NAME_TAKEN', 0],
])('once its dialog is closed, a request is read again where it is another one, %s', async (code, read) => {
  const refused = { code, message: 'Refused.', template: 'Refused.', values: [], path: ['input', 'id'] }
  const { onDone, onClose } = show(REQUEST, [refused])
  await screen.findByText('Refused.')
  await userEvent.click(screen.getAllByRole('button', { name: /Close|Cancel/ })[0] as HTMLElement)
  expect([onDone.mock.calls.length, onClose.mock.calls.length]).toEqual([read, 1 - read])
})

test('a request whose reason went with personal data is asked for again with another', async () => {
  const { onDone, sent } = show({ ...REQUEST, reason: '' })
  const again = await screen.findByRole('button', { name: 'Ask again' })
  expect(again.hasAttribute('disabled')).toBe(true)
  expect(sent()).toEqual([])

  await userEvent.type(screen.getByLabelText('Reason'), 'They move')
  await userEvent.click(again)

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(sent().at(-1)).toMatchObject({ reason: 'They move' })
})

test('amounts that somebody else set meanwhile stand in the currency of the class', async () => {
  const changed = { path: [...PLACE, 'collectionThreshold'], before: '"5"', after: '"7.5"' }
  const refused = { code: 'VERSION_CONFLICT', message: 'Refused.', template: 'Refused.', values: [], path: ['input'] }
  const customerClass = { id: 'CustomerClass:1', currency: { id: 'Currency:1', name: 'EUR' } }
  show({ ...REQUEST, customerClass } as unknown as Request, [{ ...refused, changedSince: [changed] }])

  const table = within(await screen.findByRole('table', { name: 'Other values than when it was asked for' }))
  table.getByText('EUR 5.00')
  table.getByText('EUR 7.50')
})
