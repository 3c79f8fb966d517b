// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RegularInvoicesInput } from '../../api/admin/forms/RegularInvoicesInput'
import type { FormValues } from '../../forms/values'
import { renderPage } from '../../testing/renderPage'
import { serverWith } from '../../testing/server'
import { fieldsIn } from '../fields'
import type { Part } from '../part'
import { ConflictDialog } from './ConflictDialog'

const PLACE = ['finances', 'regularInvoices']
const TERMS = ['latePaymentFeeType', 'latePaymentFeeValue', 'collectionThreshold']
const FIELDS = RegularInvoicesInput.filter(({ name }) => TERMS.includes(name))
const PART: Part = { name: 'RegularInvoices', title: { id: 'Regular invoices' }, path: PLACE, form: async () => FIELDS }
const BEFORE = { latePaymentFeeType: 'FIXED', latePaymentFeeValue: '5', collectionThreshold: '0' }
const THEIRS = { latePaymentFeeType: 'PERCENT', latePaymentFeeValue: '2.5', collectionThreshold: '0' }

/** Shows what differs between what I entered and what they saved of the fee. */
function show(mine: FormValues) {
  const draft = { part: PART, fields: FIELDS, forms: {}, before: BEFORE, values: { ...BEFORE, ...mine } }
  const changedSince = (['latePaymentFeeType', 'latePaymentFeeValue'] as const).map((name) => ({
    path: [...PLACE, name],
    before: JSON.stringify(BEFORE[name]),
    after: JSON.stringify(THEIRS[name]),
  }))
  const page = () => (
    <ConflictDialog
      title="Changed"
      drafts={new Map([[PART.name, draft]])}
      meanwhile={{ current: { finances: { regularInvoices: THEIRS } }, changedSince }}
      index={fieldsIn(FIELDS, {}, PLACE, PART)}
      currency="EUR"
      onMerge={() => undefined}
      onClose={() => undefined}
    />
  )
  renderPage({ client: serverWith(() => ({})).client, at: '/', root: () => <Outlet />, pages: { '/': page } })
}

/** The cells of the table of that name, row by row, with ordinary blanks. */
async function cells(name: string) {
  const [, ...rows] = within(await screen.findByRole('table', { name })).getAllByRole('row')
  return rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')),
  )
}

test('a late payment fee that both changed stands on each side as its type says there', async () => {
  show({ latePaymentFeeValue: '7.5' })

  expect(await cells('Changed by both')).toEqual([['Late payment fee value', 'EUR 5.00', '2.5 %', 'EUR 7.50']])
})

test('one that somebody else changed stands as its type said before and says now', async () => {
  show({ latePaymentFeeType: 'NONE' })

  expect(await cells('Also changed by others and kept')).toEqual([['Late payment fee value', 'EUR 5.00', '2.5 %']])
})
