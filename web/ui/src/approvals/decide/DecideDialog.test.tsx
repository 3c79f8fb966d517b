// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PartsContext } from '../../changes/part'
import { ADMIN_PANELS } from '../../panels/admin'
import { renderPage } from '../../testing/renderPage'
import { serverWith } from '../../testing/server'
import type { Request } from '../request'
import DecideDialog from './DecideDialog'

const REQUEST: Request = {
  ...{ id: 'ApprovalRequest:1', version: 1, write: 'customerClassSave', state: 'IN_REVIEW', userName: 'anna' },
  ...{ askedAt: '2026-11-30T08:00:00Z', reason: '', applyAt: null, baseVersion: 3, affectedCustomers: 5, isOwn: false },
  ...{ input: '{}', properties: [], decisions: [] },
  customerClass: { id: 'CustomerClass:1', name: 'Retail', version: 3, currency: null },
}

/** Opens the approval of a request that is refused, and closes it again. */
async function close(code: string) {
  const refused = { code, message: 'Refused.', template: 'Refused.', values: [], path: ['input', 'id'] }
  const answer = { approvalRequest: null, changes: [], affectedCustomers: 0, warnings: [], userErrors: [refused] }
  const { client } = serverWith(() => ({ approvalRequestDecide: answer }))
  const [onDone, onClose] = [vi.fn(), vi.fn()]
  const dialog = () => (
    <DecideDialog
      request={REQUEST}
      name="Retail"
      decision="APPROVE"
      index={new Map()}
      onDone={onDone}
      onClose={onClose}
    />
  )
  const root = () => (
    <PartsContext value={ADMIN_PANELS}>
      <Outlet />
    </PartsContext>
  )
  renderPage({ client, at: '/', root, pages: { '/': dialog } })
  await screen.findByText('Refused.')
  const [button] = screen.getAllByRole('button', { name: /Close|Cancel/ })
  if (button) fireEvent.click(button)
  return { read: onDone.mock.calls.length, left: onClose.mock.calls.length }
}

test.each(['REQUEST_SETTLED', 'REQUEST_VOID', 'VERSION_CONFLICT'])(
  'what can’t be approved any more is read again, %s',
  async (code) => expect(await close(code)).toEqual({ read: 1, left: 0 }),
)

test('a request whose approval the class stands in the way of stays as it is', async () => {
  expect(await close('NAME_TAKEN')).toEqual({ read: 0, left: 1 })
})
