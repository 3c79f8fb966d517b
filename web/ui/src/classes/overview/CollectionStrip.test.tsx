// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '../../testing/renderPage'
import { serverWith } from '../../testing/server'
import type { ClassDetails } from '../workspace'
import CollectionStrip from './CollectionStrip'

const DAYS = { issuedOn: '2026-12-01', dueOn: '2026-12-15', overdueOn: '2026-12-16' }
const SUSPENSION = {
  kind: 'SUSPENSION',
  on: '2027-01-29',
  daysAfterDue: 45,
  amount: null,
  movedFrom: null,
  daysOff: [],
}

/** The strip of a class whose invoices go as the server answers, and how often it was asked. */
function show(answer: object, useRegularInvoices = true) {
  let asked = 0
  const { client } = serverWith(() => {
    asked += 1
    return { preview: { answer: { ...DAYS, ...answer }, userErrors: [] } }
  })
  const finances = { regularInvoices: { useRegularInvoices } }
  const currency = { id: 'Currency:1', name: 'EUR' }
  const customerClass = { id: 'CustomerClass:1', version: 1, currency, finances } as unknown as ClassDetails
  renderPage({
    client,
    at: '/',
    root: () => <Outlet />,
    pages: { '/': () => <CollectionStrip customerClass={customerClass} />, '/classes/$classId/$panel': () => null },
  })
  return { asked: () => asked }
}

/** The name of the picture, with the fills of its line. */
async function picture() {
  const image = await screen.findByRole('img')
  const fills = [...image.querySelectorAll(':scope > rect')].map((part) => part.getAttribute('fill'))
  return { name: image.getAttribute('aria-label'), isOverdue: fills.includes('var(--app-overdue)') }
}

test('an invoice that is collected is overdue, and its steps are told', async () => {
  show({ status: 'UNPAID', events: [{ ...SUSPENSION, cancelled: null }] })
  const { name, isOverdue } = await picture()
  expect(name).toMatch(/^Due on [^;]+; Services suspended \([^;]+\)\.$/)
  expect(isOverdue).toBe(true)
})

test('an invoice within the collection threshold is never overdue, and its steps are left out', async () => {
  show({ status: 'DO_NOT_COLLECT', events: [{ ...SUSPENSION, cancelled: 'DO_NOT_COLLECT' }] })
  const { name, isOverdue } = await picture()
  expect(name).toMatch(/^Due on [^;]+; never overdue; all steps are left out\.$/)
  expect(isOverdue).toBe(false)
})

test('a class without steps says that none are set', async () => {
  show({ status: 'UNPAID', events: [] })
  expect((await picture()).name).toMatch(/^Due on [^;]+; no steps are set\.$/)
})

test('a class that issues no regular invoices has no course of one', async () => {
  const { asked } = show({ status: 'UNPAID', events: [] }, false)
  expect(await screen.findByText('Off: none are issued')).toBeDefined()
  expect(screen.queryByRole('img')).toBeNull()
  expect(asked()).toBe(0)
})
