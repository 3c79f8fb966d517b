// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { Outlet } from '@tanstack/react-router'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Client, fetchExchange } from '@urql/core'
import { beforeEach, expect, test } from 'vitest'
import type { Viewer } from '../session/session'
import { ViewerContext } from '../session/ViewerContext'
import { renderPage } from '../testing/renderPage'
import { refusal, serve } from '../testing/serve'
import PolicyPage from './PolicyPage'
import { isSame } from './useSetPolicy'

const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const
const VIEWER: Viewer = { userName: 'ada', displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }
const SESSION = { viewer: VIEWER, leave: () => undefined, expire: () => undefined, prefer: () => undefined }
const POLICY = { id: 'ApprovalPolicy:1', version: 3, panels: [], customersAbove: 5, updatedAt: null, updatedBy: null }
const MISSING = { code: 'APPROVAL_REQUIRED', message: 'To ask for less needs approval.', path: ['input'] }

beforeEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test('a failure of what the dialog of the policy sends is told in the dialog, and nothing typed is lost', async () => {
  const payload = { approvalPolicy: null, approvalRequest: null, userErrors: [MISSING] }
  const served = serve(({ operation, variables }) => {
    if (operation !== 'ApprovalPolicySet') return { data: { approvalPolicy: POLICY } }
    return 'approval' in variables.input ? refusal(503, 'OVERLOADED') : { data: { approvalPolicySet: payload } }
  })
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  const root = () => (
    <ViewerContext value={SESSION}>
      <Outlet />
    </ViewerContext>
  )
  renderPage({ client, at: '/policy', root, pages: { '/policy': () => <PolicyPage /> } })
  await userEvent.click(await screen.findByRole('switch'))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  const dialog = await screen.findByRole('dialog', { name: 'Change the policy' })
  const comment = within(dialog).getByRole('textbox')
  await userEvent.type(comment, 'Routine{Enter}')

  const told = await within(dialog).findByRole('alert')
  expect(told.textContent).toContain('Not saved')
  expect(screen.getAllByText('Not saved')).toHaveLength(1)
  expect((comment as HTMLInputElement).value).toBe('Routine')
  expect(served.sent('ApprovalPolicySet')).toHaveLength(2)
})

test('the order in which panels were chosen says nothing', () => {
  const one = { panels: ['TAXATION', 'STATISTICS'], customersAbove: 5 } as const
  expect(isSame({ ...one, panels: [...one.panels] }, { panels: ['STATISTICS', 'TAXATION'], customersAbove: 5 })).toBe(
    true,
  )
  expect(isSame({ ...one, panels: [...one.panels] }, { panels: ['STATISTICS'], customersAbove: 5 })).toBe(false)
  expect(isSame({ ...one, panels: [...one.panels] }, { panels: [...one.panels], customersAbove: null })).toBe(false)
  expect(isSame({ ...one, panels: [] }, { panels: [], customersAbove: '' })).toBe(false)
})
