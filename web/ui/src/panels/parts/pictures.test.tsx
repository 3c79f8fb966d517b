// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/renderPage'
import { serverWith } from '../../testing/server'
import { ADMIN_PANELS } from '../admin'
import { PanelFacts } from '../page/PanelFacts'

const REGULAR = {
  useRegularInvoices: true,
  invoiceDueRule: 'BILLING_PERIODS',
  netValue: 1,
  netUnit: 'DAYS',
  sendByEmail: 'NEVER',
  autoChargeOn: 'DUE_DATE',
  latePaymentFeeType: 'NONE',
}
const STATISTICS = {
  billingPeriod: 'MONTHLY',
  roundingMethod: 'AWAY_FROM_ZERO',
  roundingPrecision: 2,
  roundUpToNearest: '0.05',
}
const CLASS = {
  id: 'CustomerClass:1',
  currency: { id: 'Currency:1', name: 'EUR' },
  finances: { regularInvoices: REGULAR, statistics: STATISTICS, taxation: { assessTaxes: true, method: 'NONE' } },
  webSelfCare: { timeZone: 'Asia/Tokyo' },
}
const ROUNDING = { roundingMethod: 'AWAY_FROM_ZERO', roundingPrecision: 2, roundUpToNearest: '0.05' }

/** An example amount, as the server rounds it. */
const ROUNDED = { amount: '1226.226', rounded: '1226.25', difference: '0.024' }

const step = (kind: string, daysAfterDue: number, cancelled: string | null = null) => {
  const on = new Date(Date.UTC(2026, 11, 15 + daysAfterDue)).toISOString().slice(0, 10)
  return { kind, on, daysAfterDue, amount: null, cancelled, movedFrom: null, daysOff: [] }
}

/** The panel as it was in another version of a class; `events` are what the server answers for its invoice. */
function show(name: string, events: readonly object[] = [], status = 'UNPAID') {
  const asked = new Map<string, object>()
  const { client } = serverWith((operation, variables) => {
    asked.set(operation, variables)
    const days = { issuedOn: '2026-12-01', dueOn: '2026-12-15', overdueOn: '2026-12-16' }
    const answers: Readonly<Record<string, object>> = {
      CollectionTimelinePreview: { ...days, status, events },
      RoundingPreview: { precision: 2, amounts: [ROUNDED] },
    }
    return { preview: { answer: answers[operation] ?? null, userErrors: [] } }
  })
  const panel = ADMIN_PANELS.find((one) => one.name === name)
  if (!panel) throw new Error(name)
  const root = () => <Outlet />
  renderPage({ client, at: '/', root, pages: { '/': () => <PanelFacts panel={panel} customerClass={CLASS} /> } })
  return { asked: (operation: string) => asked.get(operation) }
}

/** The phase of each row of the steps, by its days from the due date, and those that the legend names. */
async function phases() {
  const table = await screen.findByRole('table', { name: 'Steps' })
  const rows = within(table).getAllByRole('row')
  const legend = within(screen.getByRole('list', { name: 'Colours of the line' })).getAllByRole('listitem')
  return {
    rows: rows.map((row) => [row.querySelector('td')?.textContent, row.dataset.phase]),
    legend: legend.map(({ textContent }) => textContent),
  }
}

test('a step on the due date is in time, and one on the day after it is overdue', async () => {
  show('RegularInvoices', [step('AUTO_CHARGE', 0), step('RESEND_INVOICE', 1), step('SUSPENSION', 45)])
  const { rows, legend } = await phases()
  expect(rows.map(([, phase]) => phase)).toEqual(['in-time', 'in-time', 'in-time', 'overdue', 'suspended'])
  expect(legend).toEqual(['in time', 'overdue', 'suspended'])
})

test('an invoice that is never overdue is in time with all its steps', async () => {
  const events = [step('RESEND_INVOICE', 7, 'DO_NOT_COLLECT'), step('SUSPENSION', 45, 'DO_NOT_COLLECT')]
  show('RegularInvoices', events, 'DO_NOT_COLLECT')
  const { rows, legend } = await phases()
  expect(rows.map(([, phase]) => phase)).toEqual(['in-time', 'in-time', 'in-time', 'in-time'])
  expect(legend).toEqual(['in time'])
  const line = [...screen.getByRole('img').querySelectorAll(':scope > rect')].map((part) => part.getAttribute('fill'))
  expect(line).not.toContain('var(--app-overdue)')
})

test('pictures are drawn with what other panels of the same class say', async () => {
  const { asked } = show('RegularInvoices')
  await phases()
  expect(asked('CollectionTimelinePreview')).toMatchObject({
    billingPeriod: 'MONTHLY',
    timeZone: 'Asia/Tokyo',
    rounding: ROUNDING,
  })
})

test.each([
  ['Taxation', 'TaxPreview', { rounding: ROUNDING }],
  ['Statistics', 'BillingPeriodsPreview', { timeZone: 'Asia/Tokyo' }],
])('the picture of %s is drawn with what other panels say', async (name, operation, settings) => {
  const { asked } = show(name)
  await waitFor(() => expect(asked(operation)).toMatchObject(settings))
})

test('a rounded amount stands with the currency of the class', async () => {
  show('Statistics')
  const picture = await screen.findByRole('img', { name: 'EUR\u00a01,226.226 becomes EUR\u00a01,226.25' })
  expect([...picture.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
    'EUR\u00a01,226.226',
    'EUR\u00a01,226.25',
  ])
  expect(screen.getByText(/^Booked for rounding/).textContent).toContain('EUR\u00a00.024')
})
