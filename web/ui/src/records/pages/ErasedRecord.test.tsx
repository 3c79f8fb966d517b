// @vitest-environment jsdom
// A customer without personal data, and its accounts, are read and not changed.

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { serverWith } from '../../testing/server'
import { renderEditPage } from '../testing/renderEditPage'

const SAVED = { version: 3, createdAt: '2026-01-01T00:00:00+00:00', updatedAt: '2026-01-01T00:00:00+00:00' }
const REFERRED = { currency: { id: 'Currency:1', name: 'EUR' }, customerClass: { id: 'CustomerClass:1', name: 'A' } }
const GROUPS = { ...REFERRED, overrides: {}, settings: {}, measuredServices: [], customFields: [] }
const CUSTOMER = {
  ...SAVED,
  ...GROUPS,
  __typename: 'Customer',
  id: 'Customer:3',
  name: 'Erased customer 3',
  type: 'RETAIL',
}
const ACCOUNT = { ...SAVED, __typename: 'Account', id: 'Account:1', name: 'Erased account 1', customFields: [] }

/** The page of a customer or of its account, once it is there. */
async function show(kind: 'customers' | 'accounts', erasedAt: string | null) {
  const customer = { ...CUSTOMER, erasedAt }
  const record = kind === 'customers' ? customer : { ...ACCOUNT, customer }
  const { client } = serverWith((operation) => {
    if (/^Admin(Customer|Account)$/.test(operation)) return { record }
    if (operation === 'AccountsOfCustomer')
      return { customer: { id: customer.id, accounts: { totalCount: 0, nodes: [] } } }
    return operation === 'RemovalOfPersonalData' ? { personalDataRemoval: { answer: null, userErrors: [] } } : {}
  })
  renderEditPage(client, kind, record.id)
  await screen.findByRole('heading', { name: record.name })
}

const LOCKED = /^The personal data of this customer was removed; (the record|its accounts) stays? as/
const OFFERED = ['Save', 'More actions', 'New account']

test.each(['customers', 'accounts'] as const)(
  'erased %s are read-only, and nothing of them is offered',
  async (kind) => {
    await show(kind, '2026-02-01T00:00:00+00:00')

    expect(await screen.findByText(LOCKED)).toBeDefined()
    expect(OFFERED.filter((name) => screen.queryByText(name) || screen.queryByLabelText(name))).toEqual([])
  },
)

test.each(['customers', 'accounts'] as const)('other %s are changed', async (kind) => {
  await show(kind, null)

  expect(await screen.findByLabelText('More actions')).toBeDefined()
  expect(screen.queryByText(LOCKED)).toBeNull()
  expect(screen.queryByText('New account') !== null).toBe(kind === 'customers')
})
