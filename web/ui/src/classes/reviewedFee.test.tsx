// @vitest-environment jsdom
// The review of a late payment fee says whether it is an amount or a percentage, by the class where that doesn't change.

import { Outlet } from '@tanstack/react-router'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PartsContext } from '../changes/part'
import { NO_REASON } from '../changes/ReasonOrApproval'
import { RESELLER_PANELS } from '../panels/reseller'
import { renderPage } from '../testing/renderPage'
import { serverWith } from '../testing/server'
import PutBackDialog from '../versions/PutBackDialog'
import ReviewDialog from './editor/ReviewDialog'
import type { Edit } from './editor/useEdit'
import { type Workspace, WorkspaceContext } from './workspace'

const PANELS = RESELLER_PANELS.filter(({ name }) => name === 'RegularInvoices')
const CLASS = {
  ...{ id: 'CustomerClass:1', name: 'Retail', version: 3, currency: { id: 'Currency:1', name: 'EUR' } },
  ...{ finances: { regularInvoices: { latePaymentFeeType: 'PERCENT' } }, viewerAccess: { level: 'EDIT' as const } },
}
const FEE = { path: ['finances', 'regularInvoices', 'latePaymentFeeValue'], before: '"5"', after: '"7.5"' }
const EFFECTS = { changes: [FEE], affectedCustomers: 0, warnings: [], userErrors: [], others: [] }
const REQUEST = { when: 'date', typed: null, writeReason: NO_REASON, isRequested: false, others: [] } as const

const edit = { plan: async () => EFFECTS, customerClass: CLASS, drafts: { all: () => new Map() }, busy: false }
const unused = () => undefined

const DIALOGS = {
  'of a save': () => (
    <ReviewDialog edit={edit as unknown as Edit} amended={null} request={REQUEST} onAsk={unused} onClose={unused} />
  ),
  'of what is put back': () => (
    <PutBackDialog
      customerClass={CLASS}
      classId={CLASS.id}
      present={3}
      to={2}
      panels={null}
      unsaved={0}
      onWrite={async () => null}
      read={async () => null}
      onDone={unused}
      onClose={unused}
    />
  ),
}

test.each(Object.entries(DIALOGS))('a late payment fee stands as its type says in the review %s', async (_, page) => {
  const { client } = serverWith(() => ({ customerClassRevert: { ...EFFECTS, customerClass: null } }))
  const root = () => (
    <WorkspaceContext value={{ panels: PANELS } as unknown as Workspace}>
      <PartsContext value={PANELS}>
        <Outlet />
      </PartsContext>
    </WorkspaceContext>
  )
  renderPage({ client, at: '/', root, pages: { '/': page, '/classes/$classId/$panel': page } })

  const table = within(await screen.findByRole('table', { name: 'Changes' }))
  table.getByText('5 %')
  table.getByText('7.5 %')
  expect(table.getByRole('link').textContent).toBe('Regular invoices')
})
