import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'
import { presentChoices } from './present'

test('what a record refers to is found in its groups and rows, each once', () => {
  const group = { id: 'g1', name: 'Premium numbers' }
  const record = {
    id: 'p1',
    name: 'Profile',
    currency: { id: 'c1', name: 'EUR' },
    managedBy: null,
    usageThresholds: [{ destinationGroup: group }, { destinationGroup: { ...group } }],
    overrides: { taxPlugin: { id: 't1', name: 'SureTax' } },
  }
  expect(presentChoices(record)).toEqual({
    currency: [{ id: 'c1', name: 'EUR' }],
    destinationGroup: [group],
    taxPlugin: [{ id: 't1', name: 'SureTax' }],
  })
})

test('a reseller that is closed is told as such', () => {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  const reseller = { id: 'Reseller:1', name: 'Alpha', closed: '2026-11-01T00:00:00Z' }
  expect(presentChoices({ reseller, managedBy: { ...reseller, closed: null } })).toEqual({
    reseller: [{ id: 'Reseller:1', name: 'Alpha (closed)' }],
    managedBy: [{ id: 'Reseller:1', name: 'Alpha' }],
  })
})
