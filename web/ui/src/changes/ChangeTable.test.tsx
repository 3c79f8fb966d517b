// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { OutOfTurnInvoicesInput } from '../api/admin/forms/OutOfTurnInvoicesInput'
import { RegularInvoicesInput } from '../api/admin/forms/RegularInvoicesInput'
import type { FieldChange } from '../api/errors'
import { ClassCurrency } from '../forms/ClassCurrency'
import { PlannedSummary } from '../planned/PlannedSummary'
import { renderPage } from '../testing/renderPage'
import { serverWith } from '../testing/server'
import { ChangeTable } from './ChangeTable'
import { type FieldIndex, fieldsIn } from './fields'

const INDEX: FieldIndex = new Map([
  ...fieldsIn(RegularInvoicesInput, {}, ['finances', 'regularInvoices']),
  ...fieldsIn(OutOfTurnInvoicesInput, {}, ['finances', 'outOfTurnInvoices']),
])

function change(name: string, before: string, after: string, panel = 'regularInvoices'): FieldChange {
  return { path: ['finances', panel, name], before: JSON.stringify(before), after: JSON.stringify(after) }
}

const VALUE = change('latePaymentFeeValue', '5', '7.5')
const TYPE = change('latePaymentFeeType', 'FIXED', 'PERCENT')
const OTHER_TYPE = change('latePaymentFeeType', 'PERCENT', 'PERCENT', 'outOfTurnInvoices')

/** A class whose regular invoices have a fee of that type. */
const classWith = (latePaymentFeeType: string) => ({ finances: { regularInvoices: { latePaymentFeeType } } })

function show(children: ReactNode) {
  const root = () => (
    <ClassCurrency value="EUR">
      <Outlet />
    </ClassCurrency>
  )
  renderPage({ client: serverWith(() => ({})).client, at: '/', root, pages: { '/': () => children } })
}

/** Both values of the fee, with ordinary blanks. */
async function fee() {
  const row = (await screen.findByText('Late payment fee value')).closest('tr')
  const cells = [...(row?.querySelectorAll('td') ?? [])].slice(1)
  return cells.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))
}

test.each([
  ['changes with it', [VALUE, TYPE], undefined, ['EUR 5.00', '7.5 %']],
  ['changes with it, whatever it is now', [VALUE, TYPE], classWith('FIXED'), ['EUR 5.00', '7.5 %']],
  ['stays a percentage', [VALUE], classWith('PERCENT'), ['5 %', '7.5 %']],
  ['stays an amount', [VALUE], classWith('FIXED'), ['EUR 5.00', 'EUR 7.50']],
  ['is not known', [VALUE], undefined, ['5', '7.5']],
  ['is known of other invoices alone', [VALUE, OTHER_TYPE], undefined, ['5', '7.5']],
])('a late payment fee stands as its type says, which %s', async (_, changes, record, shown) => {
  show(<ChangeTable label="Changes" changes={changes} index={INDEX} record={record} />)

  expect(await fee()).toEqual(shown)
})

test('a late payment fee stands as its type says that is folded away', async () => {
  show(<ChangeTable label="Changes" changes={[VALUE]} among={[VALUE, TYPE]} index={INDEX} />)

  expect(await fee()).toEqual(['EUR 5.00', '7.5 %'])
})

test('a late payment fee stands as its type says in its panel', async () => {
  const groups = [
    { key: 'OutOfTurnInvoices', head: 'Out-of-turn invoices', changes: [OTHER_TYPE] },
    { key: 'RegularInvoices', head: 'Regular invoices', changes: [VALUE, TYPE] },
  ]
  show(<ChangeTable label="Differences" changes={groups} currencies={['USD', 'EUR']} index={INDEX} />)

  expect(await fee()).toEqual(['USD 5.00', '7.5 %'])
})

test('a late payment fee stands as its type says in a few words, which is told in the rest', async () => {
  const threshold = change('collectionThreshold', '0', '1.5')
  show(
    <p>
      <PlannedSummary properties={[VALUE, threshold, TYPE]} index={INDEX} />
    </p>,
  )

  const told = (await screen.findByText(/Late payment fee value/)).closest('p')
  expect(told?.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Late payment fee value EUR 5.00 → 7.5 %, Collection threshold EUR 0.00 → EUR 1.50, 1 more setting',
  )
})
