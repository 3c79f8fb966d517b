// @vitest-environment jsdom
// Amounts of a record stand with its currency: in its form, as facts, and where somebody else saved meanwhile.

import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { serverWith } from '../../testing/server'
import { renderEditPage } from '../testing/renderEditPage'

const EURO = { __typename: 'Currency', id: 'Currency:1', name: 'EUR' }
const YEN = { __typename: 'Currency', id: 'Currency:2', name: 'JPY' }
const SAVED = { version: 1, createdAt: '2026-01-01T00:00:00+00:00', updatedAt: '2026-01-01T00:00:00+00:00' }
const PLAN = { threshold: '5', checkRemainingFunds: false, sendWarning: false, warningThresholdPercent: 80 }
const PROFILE = {
  ...{ ...SAVED, __typename: 'FraudTrafficProfile', id: 'FraudTrafficProfile:1', name: 'Calls', description: '' },
  ...{ currency: EURO, destinationGroupSet: null, status: 'ACTIVE', spendingPlan: PLAN, usageThresholds: [] },
  viewerAccess: { level: 'EDIT', reason: null as string | null },
}
const METRIC = {
  measuredParameter: { __typename: 'MeasuredParameter', id: 'MeasuredParameter:1', name: 'Extensions' },
  ...{ chargeBasedOn: 'MAXIMUM', pricePerItem: '2.5', itemsFreeOfCharge: 0, service: null, rateCode: null },
}
const CUSTOMER = {
  ...{ ...SAVED, __typename: 'Customer', id: 'Customer:1', name: 'Ann', type: 'RETAIL', erasedAt: null },
  ...{ currency: EURO, customerClass: { __typename: 'CustomerClass', id: 'CustomerClass:1', name: 'Retail' } },
  ...{ overrides: {}, settings: {}, measuredServices: [METRIC], customFields: [] },
}

/** The page of a record, over a server that answers saves as said. */
function open(kind: string, record: { id: string } | null, saved: object = {}) {
  const { client } = serverWith((operation) => {
    if (operation === 'ChooseCurrency') return { all: [EURO, YEN] }
    if (operation.endsWith('Save')) return { saved }
    if (/^Admin(Customer|FraudTrafficProfile)$/.test(operation)) return { record }
    if (operation === 'RemovalOfPersonalData') return { personalDataRemoval: { answer: null, userErrors: [] } }
    if (operation === 'AccountsOfCustomer') {
      return { customer: { id: CUSTOMER.id, accounts: { totalCount: 0, nodes: [] } } }
    }
    return { choices: { nodes: [], pageInfo: { hasNextPage: false } } }
  })
  renderEditPage(client, kind, record?.id ?? 'new')
}

/** The value of the field of that label and what stands beside it, with ordinary blanks. */
async function entered(label: string | RegExp) {
  const box = await screen.findByLabelText<HTMLInputElement>(label, { selector: 'input' })
  const beside = box.closest('.mantine-Input-wrapper')?.textContent
  return [box.value, beside?.replaceAll('\u00a0', ' ')]
}

test('the spending limit of a fraud profile is entered in the profile’s currency', async () => {
  open('fraud-traffic-profiles', PROFILE)
  expect(await entered('Threshold')).toEqual(['5.00', 'EUR'])
})

test('that of a new fraud profile is entered in the currency that is chosen', async () => {
  open('fraud-traffic-profiles', null)
  expect(await entered('Threshold')).toEqual(['', ''])

  await userEvent.click(screen.getByLabelText(/^Currency/, { selector: 'input' }))
  await userEvent.click(await screen.findByRole('option', { name: 'JPY' }))
  expect(await entered('Threshold')).toEqual(['', 'JPY'])
})

test('that of a fraud profile which can’t be changed is read in its currency', async () => {
  const viewerAccess = { level: 'READ_ONLY', reason: null }
  open('fraud-traffic-profiles', { ...PROFILE, viewerAccess } as typeof PROFILE)

  const term = (await screen.findAllByRole('term')).find(({ textContent }) => textContent === 'Threshold')
  expect(term?.nextElementSibling?.textContent?.replaceAll('\u00a0', ' ')).toBe('EUR 5.00')
})

test('a customer’s own price of a measured service is entered in the customer’s currency', async () => {
  open('customers', CUSTOMER)
  expect(await entered(/^Price per item/)).toEqual(['2.50', 'EUR'])
})

test('amounts that somebody else saved meanwhile stand in the record’s currency', async () => {
  const conflict = { code: 'VERSION_CONFLICT', message: 'Changed.', template: '', values: [], path: ['input'] }
  const current = { ...PROFILE, version: 2, spendingPlan: { ...PLAN, threshold: '7' } }
  const changed = { path: ['spendingPlan', 'threshold'], before: '"5"', after: '"7"' }
  const userErrors = [{ ...conflict, __typename: 'ConflictError', current, changedSince: [changed] }]
  open('fraud-traffic-profiles', PROFILE, { record: null, userErrors })
  const box = await screen.findByLabelText('Threshold')
  await userEvent.clear(box)
  await userEvent.type(box, '9.25')
  await userEvent.click(screen.getByRole('button', { name: /^Save/ }))

  const both = within(await screen.findByRole('table', { name: 'Changed by both' }))
  const shown = both.getAllByRole('cell').map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))
  expect(shown).toEqual(['Threshold', 'EUR 5.00', 'EUR 7.00', 'EUR 9.25'])
})
