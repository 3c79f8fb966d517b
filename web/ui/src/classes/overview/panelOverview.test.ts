// Overview of a panel: as many clauses as two lines hold, the settings that differ from the defaults, and their number.

import { i18n } from '@lingui/core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ADMIN_PANELS } from '../../panels/admin'
import { loadWords, overviewOf, sentence } from './overviewOfValues'
import { loadPanelForms, type PanelForms } from './panelForms'
import { panelOverview } from './panelOverview'

beforeAll(loadWords)
beforeEach(() => i18n.activate('en'))

const REGULAR = {
  useRegularInvoices: true,
  invoiceTemplate: { id: 'InvoiceTemplate:1', name: 'Standard' },
  invoiceDueRule: 'NET',
  netValue: 30,
  netUnit: 'DAYS',
  notifyDueInAdvanceDays: [14, 7, 3],
  latePaymentFeeType: 'NONE',
  suspendDaysAfterDue: 45,
  terminateDaysAfterDue: null,
}
describe('what two lines have room for', () => {
  test('is what stands first, clause by clause; the first one is always there', () => {
    const names = ['Vertical parking', 'Occupied extensions', 'Simultaneous calls', 'Recorded calls']
    const metrics = names.map((name, number) => ({
      measuredParameter: { id: `MeasuredParameter:${number}`, name },
      chargeBasedOn: 'MAXIMUM',
      pricePerItem: '1.20',
      itemsFreeOfCharge: 0,
    }))
    const { clauses, count } = overviewOf('MeasuredServices', metrics)
    expect([clauses.length, count]).toEqual([2, '4 metrics'])
    expect(sentence('EmailAddresses', { fromName: 'F'.repeat(200), bcc: ['c@ferntel.example'] })).toBe(
      `From ${'F'.repeat(200)}`,
    )
  })

  test('of many names is the first four, and how many more', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ enabled: true, customField: { id: name, name } }))
    expect(sentence('CustomFields', rows.slice(0, 5))).toBe('A, B, C, D and E')
    expect(sentence('CustomFields', rows)).toBe('A, B, C, D and 2 more')
  })
})

describe('what differs from the defaults', () => {
  test('is counted channel by channel for notifications', () => {
    expect(overviewOf('NotificationTypes', { notificationSet: null, flags: [] }).count).toBe('12 of 57 differ')
    const set = { id: 'NotificationSet:1', name: 'Own' }
    const flags = [{ type: 'LOW_BALANCE', email: true, sms: true }]
    expect(overviewOf('NotificationTypes', { notificationSet: set, flags }).count).toBe('15 of 57 differ')
  })

  test('is marked clause by clause, and counted', () => {
    const { clauses, count } = overviewOf('RightToBeForgotten', {
      removePersonalData: true,
      removalMode: 'IMMEDIATELY',
      storagePeriodMonths: null,
    })
    expect(clauses.map(({ differs }) => differs)).toEqual([true])
    expect(count).toBe('1 of 3 differs')
  })

  test('a decimal is the same with more places', () => {
    const values = { ...REGULAR, collectionThreshold: '0.00000' }
    const other = { ...REGULAR, collectionThreshold: '0.01' }
    const counted = [values, other].map((one) => Number(overviewOf('RegularInvoices', one).count.split(' ')[0]))
    expect((counted[1] ?? 0) - (counted[0] ?? 0)).toBe(1)
  })

  test('the parameters of a tax method differ with it', () => {
    const { clauses } = overviewOf('Taxation', {
      assessTaxes: true,
      method: 'NONE',
      applyTaxes: 'END_OF_BILLING_PERIOD',
      exempt: false,
      parameters: null,
    })
    expect(clauses).toEqual([{ text: 'No method: nothing is charged', differs: false }])
  })

  test('a class without a currency tells amounts without one, and that fraud protection isn’t available', () => {
    const values = { ...REGULAR, latePaymentFeeType: 'FIXED', latePaymentFeeValue: '2.50' }
    expect(sentence('RegularInvoices', values, '')).toContain('late fee 2.5,')
    expect(overviewOf('FraudProtection', { unavailableReason: 'No currency' })).toMatchObject({
      unavailable: true,
      count: 'Not available',
    })
  })

  test('what is business-critical is sent by email by default', async () => {
    const forms = await loadPanelForms(ADMIN_PANELS)
    const flags = forms.get('NotificationTypes')?.forms.NotificationFlagInput ?? []
    const critical = (flags.find(({ name }) => name === 'type')?.choices ?? [])
      .filter(({ notification }) => notification?.critical)
      .map(({ value }) => ({ type: value, email: true, sms: false }))
      .reverse()
    expect(critical.length).toBeGreaterThan(5)
    const differing = (given: unknown) =>
      overviewOf('NotificationTypes', { notificationSet: null, flags: given }).clauses.some(({ differs }) => differs)
    expect([differing(critical), differing(critical.slice(1))]).toEqual([false, true])
  })
})

describe('a panel without a summary of its own', () => {
  const loyalty = {
    name: 'Loyalty',
    title: { id: 'Loyalty' },
    path: ['loyalty'],
    form: async () => [],
    body: async () => ({ default: () => null }),
  }
  const own: PanelForms = {
    fields: [
      { name: 'earnsPoints', kind: 'boolean', label: { id: 'Earns points' }, initial: 'false' },
      { name: 'share', kind: 'integer', label: { id: 'Share' }, initial: '0', unit: { id: '%' } },
      { name: 'service', kind: 'reference', label: { id: 'Service' }, nullable: true },
    ],
    forms: {},
  }

  test('lists the settings that differ', () => {
    const values = { earnsPoints: true, share: 5, service: null }
    const { clauses, count } = panelOverview(loyalty, own, { loyalty: values })
    expect(clauses.map(({ text }) => text.replace('\u00a0', ' '))).toEqual(['Earns points: on', 'Share: 5 %'])
    expect([clauses.every(({ differs }) => differs), count]).toEqual([true, '2 of 3 differ'])
  })

  test('lists its first settings where nothing differs', () => {
    const values = { earnsPoints: false, share: 0, service: null }
    const { clauses, count } = panelOverview(loyalty, own, { loyalty: values })
    expect(clauses[0]).toEqual({ text: 'Earns points: off', differs: false })
    expect(count).toBe('As the defaults')
  })
})
