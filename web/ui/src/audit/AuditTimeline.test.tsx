// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RegularInvoicesInput } from '../api/admin/forms/RegularInvoicesInput'
import { ADMIN_APPROVALS } from '../approvals/approvals'
import { ApprovalsContext } from '../changes/approval'
import { RecordFormsContext } from '../changes/fields'
import { PartsContext } from '../changes/part'
import { KindsContext } from '../links/address'
import { ADMIN_PANELS } from '../panels/admin'
import { LOGGED } from '../records/admin/logged'
import { renderPage } from '../testing/renderPage'
import { serverWith } from '../testing/server'
import { readersFormats } from '../ui/language/formats'
import { AuditTimeline } from './AuditTimeline'
import type { AuditEntry } from './saves'
import { useRecordFields } from './useRecordFields'

const READ: AuditEntry = {
  ...{ id: 'AuditRecord:1', at: '2026-11-30T08:00:00Z', userName: 'anna', realm: 'ADMIN', action: 'READ' },
  ...{ entityType: 'Customer', entityId: 'Customer:7', entityName: 'Customer 7', entityVersion: 0 },
  ...{ panel: 'customFields', property: 'value', before: null, after: '{}', reason: '', requestId: 'r' },
}

const ROW_OF_6 = '{"customField":"CustomFieldDefinition:6","value":"7000.25"}'

const EURO = { __typename: 'Currency', id: 'Currency:1', name: 'EUR' }

/** Records whose amounts the log tells, but for those that are deleted. */
const WITH_CURRENCY: Readonly<Record<string, object>> = {
  'Currency:1': EURO,
  'CustomerClass:1': { __typename: 'CustomerClass', ofClass: EURO },
  'Customer:7': { __typename: 'Customer', currency: EURO },
  'FraudTrafficProfile:1': { __typename: 'FraudTrafficProfile', currency: EURO },
  'PlannedChange:3': { __typename: 'PlannedChange', customerClass: { id: 'CustomerClass:1', ofClass: EURO } },
}

/** The custom fields of the server: each is a number, called Floor. */
function answer(operation: string, { id }: { id?: string }): object {
  if (operation === 'CurrencyOfLogged') return { node: id && WITH_CURRENCY[id] ? { id, ...WITH_CURRENCY[id] } : null }
  const node = {
    __typename: 'CustomFieldDefinition',
    id,
    ...(operation === 'RecordName' ? { name: 'Floor' } : { type: 'NUMBER' }),
  }
  return id?.startsWith('CustomFieldDefinition:') ? { node } : {}
}

function Log({ entries }: { entries: readonly AuditEntry[] }) {
  return <AuditTimeline entries={entries} named records={useRecordFields()} />
}

const loadRecordForms = async () => LOGGED

/** Shows entries of one save in the administrators' app. */
function show(...own: Partial<AuditEntry>[]) {
  const entries = own.map((entry, number) => ({ ...READ, id: `AuditRecord:${number}`, ...entry }))
  const { client } = serverWith(answer)
  const page = () => <Log entries={entries} />
  const root = () => (
    <PartsContext value={ADMIN_PANELS}>
      <KindsContext value={new Set(['customers'])}>
        <RecordFormsContext value={loadRecordForms}>
          <ApprovalsContext value={ADMIN_APPROVALS}>
            <Outlet />
          </ApprovalsContext>
        </RecordFormsContext>
      </KindsContext>
    </PartsContext>
  )
  renderPage({
    client,
    at: '/',
    root,
    pages: { '/': page, '/records/$kind/$id': page, '/classes/$classId/$panel': page },
  })
}

test('that values of several customers were read leads to no customer, and to no version', async () => {
  show({ entityId: 'Customer:0', entityName: 'Several customers' })

  const told = await screen.findByText('Several customers')

  expect(told.textContent).toBe('Several customers')
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.queryByText(/version/)).toBeNull()
  expect(screen.getByText('1 change')).toBeTruthy()
})

test('that values of one customer were read leads there, and tells no version', async () => {
  show({})

  const link = await screen.findByRole('link', { name: 'Customer 7' })

  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe('/records/customers/Customer:7')
  expect(screen.queryByText(/version/)).toBeNull()
})

test('a save tells its version', async () => {
  show({ action: 'UPDATE', entityVersion: 4 })

  expect((await screen.findByText(/^version 4/)).textContent).toBe('version 4, 1 change')
})

const SAVED: Partial<AuditEntry> = { action: 'UPDATE', entityVersion: 4, panel: '', before: null }
const OF_CLASS = { ...SAVED, entityType: 'CustomerClass', entityId: 'CustomerClass:1', entityName: 'Retail' }

/** Texts of the rows of the log's only table, with ordinary blanks. */
async function rows(first: string): Promise<string[][]> {
  await screen.findByRole('cell', { name: first })
  const shown = screen.getAllByRole('row').slice(1)
  return shown.map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ') ?? ''),
  )
}

test('who planned and who approved a save stands beside it, and only settings are its changes', async () => {
  show(
    { ...OF_CLASS, property: 'plannedBy', after: '{"plannedChange":"PlannedChange:3","userName":"ann"}' },
    { ...OF_CLASS, property: 'approvedBy', after: '"beate"' },
    { ...OF_CLASS, property: 'approvalRequest', after: '"ApprovalRequest:5"' },
    { ...OF_CLASS, panel: 'finances.statistics', property: 'closeDelayHours', before: '1', after: '17' },
  )

  expect(await screen.findByText('approved by beate')).toBeTruthy()
  expect(screen.getByText('planned by ann')).toBeTruthy()
  expect(screen.getByText('version 4, 1 change')).toBeTruthy()
  const [[, before, after] = [], ...others] = await rows('Close delay Statistics')
  expect([before, after, others]).toEqual(['1 hour', '17 hours', []])
})

test('what is planned is told by the names of the settings, and when it is applied', async () => {
  const planned = { ...OF_CLASS, action: 'CREATE', entityType: 'PlannedChange', entityId: 'PlannedChange:3' } as const
  show(
    { ...planned, property: 'applyAt', after: '"2027-01-01T12:00:00+00:00"' },
    { ...planned, property: 'input', after: '{"finances":{"statistics":{"close_delay_hours":17}}}' },
    { ...planned, property: 'state', before: '"PLANNED"', after: '"CANCELLED"' },
  )

  expect(await rows('Close delay')).toEqual([
    ['When it is applied', 'Not set', readersFormats().moment('2027-01-01T12:00:00Z')],
    ['Close delay', 'Not set', '17 hours'],
    ['State', 'Planned', 'Cancelled'],
  ])
  expect(screen.getByText(/^Planned change/).textContent).toBe('Planned change Retail')
})

test('a request for approval is told in words: what is asked for, and what has become of it', async () => {
  const request = { ...OF_CLASS, entityType: 'ApprovalRequest', entityId: 'ApprovalRequest:5' }
  show(
    { ...request, property: 'write', after: '"customerClassSave"' },
    { ...request, property: 'state', before: '"IN_REVIEW"', after: '"APPROVED"' },
  )

  expect(await rows('What is asked for')).toEqual([
    ['What is asked for', 'Not set', 'Save'],
    ['State', 'Waits for approval', 'Approved'],
  ])
  expect(screen.getByText(/^Request for approval/).textContent).toBe('Request for approval Retail')
})

test('the panels of the policy are told by their titles', async () => {
  const policy = { ...SAVED, entityType: 'ApprovalPolicy', entityId: 'ApprovalPolicy:1', entityName: '' }
  show({ ...policy, property: 'panels', before: '[]', after: '["WEB_SELF_CARE","TAXATION"]' })

  expect(await rows('Changes of these panels')).toEqual([
    ['Changes of these panels', 'Not set', 'Web self-care, Taxation'],
  ])
  expect(screen.getByText(/^Approval policy/).textContent).toBe('Approval policy')
})

test('a value and the default of a custom field stand as its readers write values of its type', async () => {
  show(
    { ...SAVED, panel: 'customFields.CustomFieldDefinition:5', property: 'value', before: '"1234.5"', after: '"***"' },
    { ...SAVED, panel: 'customFields', property: 'CustomFieldDefinition:6', after: ROW_OF_6 },
  )

  await screen.findByText('1,234.5')
  expect(await rows('Value: Floor')).toEqual([
    ['Value: Floor', '1,234.5', '***'],
    ['Floor', 'Not set', 'Custom field: Floor, Value: 7,000.25'],
  ])
})

test('the default of a custom field stands as its readers write values of its type', async () => {
  const field = {
    ...SAVED,
    entityType: 'CustomFieldDefinition',
    entityId: 'CustomFieldDefinition:5',
    entityName: 'Floor',
  }
  show({ ...field, property: 'defaultValue', before: '"1234.5"', after: '"12"' })

  await screen.findByText('1,234.5')
  expect(await rows('Default value')).toEqual([['Default value', '1,234.5', '12']])
})

test('a holiday is named by its day as its readers write it', async () => {
  const calendar = { ...SAVED, entityType: 'Calendar', entityId: 'Calendar:1', entityName: 'Work days' }
  show({ ...calendar, panel: 'holidays', property: '2027-12-25', after: '{"day":"2027-12-25","name":"Christmas"}' })

  const day = readersFormats().day('2027-12-25')
  expect(day).not.toBe('2027-12-25')
  expect(await rows(day)).toEqual([[day, 'Not set', `Day: ${day}, Name: Christmas`]])
})

const OF_PROFILE = { ...SAVED, entityType: 'FraudTrafficProfile', entityName: 'Calls' }
const THRESHOLD = { panel: 'spendingPlan', property: 'threshold', before: '"5"', after: '"7.5"' }
const PRICE = { panel: 'measuredServices.MeasuredParameter:1', property: 'pricePerItem', before: '"5"', after: '"7.5"' }
const OF_REGULAR = { ...OF_CLASS, panel: 'finances.regularInvoices' }
const COLLECTION = { property: 'collectionThreshold', before: '"5"', after: '"7.5"' }

test.each([
  ['a class', { ...OF_REGULAR, ...COLLECTION }],
  ['a fraud profile', { ...OF_PROFILE, ...THRESHOLD, entityId: 'FraudTrafficProfile:1' }],
  ['a customer', { ...SAVED, ...PRICE }],
])('amounts of %s that is still there stand with its currency', async (_, entry) => {
  show(entry)

  expect(await screen.findByText('EUR 5.00')).toBeTruthy()
  expect(screen.getByText('EUR 7.50')).toBeTruthy()
})

test('the amounts of what was planned stand with the currency of its class', async () => {
  const planned = { ...OF_CLASS, action: 'CREATE', entityType: 'PlannedChange', entityId: 'PlannedChange:3' } as const
  show({ ...planned, property: 'input', after: '{"finances":{"regular_invoices":{"collection_threshold":"7.5"}}}' })

  expect(await screen.findByText('EUR 7.50')).toBeTruthy()
})

test.each([
  ['creating', 'CREATE', ['before', 'after']],
  ['deleting', 'DELETE', ['after', 'before']],
] as const)('%s a fraud profile says its currency itself, since it may be gone', async (_, action, [none, told]) => {
  const profile = { ...OF_PROFILE, action, entityId: 'FraudTrafficProfile:9' }
  show(
    { ...profile, property: 'currency', [none]: null, [told]: '"Currency:1"' },
    { ...profile, ...THRESHOLD, [none]: null, [told]: '"7.5"' },
  )

  expect(await screen.findByText('EUR 7.50')).toBeTruthy()
})

test('the amounts of a record that is deleted stand bare where nothing tells their currency', async () => {
  show({ ...OF_PROFILE, ...THRESHOLD, entityId: 'FraudTrafficProfile:9' })

  expect(await rows('Threshold')).toEqual([['Threshold', '5', '7.5']])
})

test('a late payment fee stands as its type says, which is folded away with other changes', async () => {
  const others = RegularInvoicesInput.filter(({ kind }) => kind === 'integer').slice(0, 8)
  show(
    { ...OF_REGULAR, property: 'latePaymentFeeValue', before: '"5"', after: '"7.5"' },
    ...others.map(({ name }) => ({ ...OF_REGULAR, property: name, before: '1', after: '2' })),
    { ...OF_REGULAR, property: 'latePaymentFeeType', before: '"FIXED"', after: '"PERCENT"' },
  )

  expect(await screen.findByText('EUR 5.00')).toBeTruthy()
  expect(screen.getByText('7.5 %')).toBeTruthy()
  expect(screen.getByText('Show all 10 changes')).toBeTruthy()
})
