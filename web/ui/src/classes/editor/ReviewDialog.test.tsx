// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import { NO_REASON } from '../../changes/ReasonOrApproval'
import { serverWith } from '../../testing/server'
import { type Workspace, WorkspaceContext } from '../workspace'
import ReviewDialog from './ReviewDialog'
import type { Edit } from './useEdit'
import type { ReviewRequest } from './useReview'

const AMENDED = {
  input: {},
  applyAt: '2031-06-30T22:00:17+00:00',
  reason: '',
  planned: { id: 'PlannedChange:1', version: 1 },
}
const REQUEST: ReviewRequest = { when: 'date', typed: null, writeReason: NO_REASON, isRequested: false, others: [] }
const WORKSPACE = { panels: [] } as unknown as Workspace

test('settings of a planned change that are amended stay planned for its instant', async () => {
  const plan = vi.fn(async () => ({ changes: [], affectedCustomers: 0, warnings: [], userErrors: [], others: [] }))
  const customerClass = { id: 'CustomerClass:1', name: 'Retail', version: 1, currency: null }
  const edit = { plan, customerClass, busy: false, tellSaved: () => undefined } as unknown as Edit
  const onClose = vi.fn()
  const { client } = serverWith(() => ({}))
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <WorkspaceContext value={WORKSPACE}>
            <ReviewDialog edit={edit} amended={AMENDED} request={REQUEST} onAsk={() => undefined} onClose={onClose} />
          </WorkspaceContext>
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Plan' }))

  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  const { applyAt, planned } = AMENDED
  expect(plan.mock.calls).toMatchObject([[{ applyAt, planned, isDry: true }], [{ applyAt, planned }]])
})
