// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import { serverWith } from '../testing/server'
import ChangeDialog from './ChangeDialog'

const PLANNED = { id: 'PlannedChange:1', version: 3, applyAt: '2031-06-30T22:00:17+00:00', reason: '' }

function show(userErrors: readonly object[] = []) {
  const { client, inputsOf } = serverWith(() => ({
    customerClassPlanChange: { changes: [], affectedCustomers: 0, warnings: [], userErrors, plannedChange: null },
  }))
  const [onDone, onClose] = [vi.fn(), vi.fn()]
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <ChangeDialog planned={PLANNED} onDone={onDone} onClose={onClose} />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  return { onDone, onClose, sent: () => inputsOf('PlannedChangeSave') }
}

test('a planned change whose reason alone is changed stays planned for its instant', async () => {
  const { onDone, sent } = show()
  const time = screen.getByLabelText<HTMLInputElement>('Time', { selector: 'input' })
  const before = time.value
  await userEvent.clear(time)
  await userEvent.type(time, before)
  await userEvent.type(screen.getByLabelText('Reason', { selector: 'input' }), 'Launch{Enter}')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(sent()).toMatchObject([{ id: PLANNED.id, expectedVersion: 3, reason: 'Launch' }])
  expect(sent()[0]).not.toHaveProperty('applyAt')
})

test('another instant that is typed for a planned change is sent', async () => {
  const { onDone, sent } = show()
  const time = screen.getByLabelText<HTMLInputElement>('Time', { selector: 'input' })
  await userEvent.clear(time)
  await userEvent.type(time, '13:45{Enter}')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const then = new Date(PLANNED.applyAt)
  then.setHours(13, 45, 0)
  expect(sent()).toMatchObject([{ applyAt: then.toISOString() }])
})

test.each([
  ['NOT_PLANNED', 1],
  ['VERSION_CONFLICT', 1],
  ['NOT_FOUND', 1],
  ['REASON_REQUIRED', 0],
])('once its dialog is closed, a planned change is read again where it is another one, %s', async (code, read) => {
  const { onDone, onClose } = show([
    { code, message: 'Refused.', template: 'Refused.', values: [], path: ['input', 'id'] },
  ])
  await userEvent.type(screen.getByLabelText('Reason', { selector: 'input' }), 'Launch{Enter}')
  await screen.findByText('Refused.')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect([onDone.mock.calls.length, onClose.mock.calls.length]).toEqual([read, 1 - read])
})
