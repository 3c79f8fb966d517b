// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { apiClient } from '../../api/client'
import type { FormMetadata } from '../../api/metadata'
import * as documents from '../../api/reseller/records/graphql'
import { FormScope } from '../../forms/FormFields'
import { createForm } from '../../forms/form'
import { changedInput, type FormValues } from '../../forms/values'
import { refusal, serve } from '../../testing/serve'
import { serverWith } from '../../testing/server'
import { AccountFieldValues, CustomerFieldValues } from './CustomFieldValues'
import { CustomerDocumentsContext } from './documents'

const ROW: FormMetadata = [
  { name: 'customField', kind: 'reference', label: { id: 'Custom field' }, required: true },
  { name: 'value', kind: 'text', label: { id: 'Value' }, nullable: true },
]
const FIELDS: FormMetadata = [
  { name: 'customerClass', kind: 'reference', label: { id: 'Customer class' } },
  { name: 'customer', kind: 'reference', label: { id: 'Customer' } },
  { name: 'customFields', kind: 'group', label: { id: 'Custom fields' }, list: true, input: 'ValueInput' },
]
const FORMS = { ValueInput: ROW }

/** The field that a class enables: "Floor" for A, "Gate" for B. */
function enabledBy(classId: string, object: string) {
  const name = classId.endsWith('A') ? 'Floor' : 'Gate'
  const definition = { id: `CustomFieldDefinition:${name}`, name, object, type: 'TEXT', mandatory: false }
  const properties = { masks: [], options: [] }
  return { id: classId, customFields: [{ enabled: true, customField: { ...definition, properties } }] }
}

const VALUE_OF_FLOOR = { customField: 'CustomFieldDefinition:Floor', value: '3' }

/** The form of a customer or account, new or with values that were saved. */
async function show(page: 'CUSTOMER' | 'ACCOUNT', begun: FormValues, before?: FormValues) {
  const { client } = serverWith((operation, { id }) =>
    operation === 'FieldsOfClass'
      ? { customerClass: enabledBy(id, 'CUSTOMER') }
      : { customer: { id, customerClass: enabledBy(id, 'ACCOUNT') } },
  )
  const values = { customerClass: null, customer: null, customFields: [], ...begun }
  const form = createForm({ fields: FIELDS, forms: FORMS, values, before: before && { ...values, ...before } })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <CustomerDocumentsContext value={documents}>
            <FormScope form={form}>
              {page === 'CUSTOMER' ? <CustomerFieldValues record={null} /> : <AccountFieldValues record={null} />}
            </FormScope>
          </CustomerDocumentsContext>
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  const enter = async (label: string, value: string) =>
    fireEvent.change(await screen.findByLabelText(label), { target: { value } })
  /** Rows of values that a save sends. */
  const sent = () => changedInput(FIELDS, values, form.values(), FORMS).customFields
  return { form, enter, sent }
}

test.each([
  ['CUSTOMER', 'customerClass'],
  ['ACCOUNT', 'customer'],
] as const)('a new %s sends no value in a field that another class doesn’t enable', async (page, by) => {
  const { form, enter, sent } = await show(page, { [by]: 'Of:A' })
  await enter('Floor', '4')
  expect(sent()).toEqual([{ customField: 'CustomFieldDefinition:Floor', value: '4' }])

  act(() => form.set([by], 'Of:B'))
  await enter('Gate', 'north')
  expect(sent()).toEqual([{ customField: 'CustomFieldDefinition:Gate', value: 'north' }])

  // Back at the first class, what was entered is there again.
  act(() => form.set([by], 'Of:A'))
  expect((await screen.findByLabelText<HTMLInputElement>('Floor')).value).toBe('4')
  expect(sent()).toEqual([{ customField: 'CustomFieldDefinition:Floor', value: '4' }])
})

test('without any other value, a new customer has nothing of them to send', async () => {
  const { form, enter, sent } = await show('CUSTOMER', { customerClass: 'Of:A' })
  await enter('Floor', '4')
  act(() => form.set(['customerClass'], 'Of:B'))
  await screen.findByLabelText('Gate')
  await waitFor(() => expect(sent()).toBeUndefined())
})

test('a value that was saved is kept as it was, whatever was entered in place of it', async () => {
  const saved = { customFields: [VALUE_OF_FLOOR] }
  const { form, enter, sent } = await show('CUSTOMER', { customerClass: 'Of:A', ...saved }, saved)
  await enter('Floor', '4')
  act(() => form.set(['customerClass'], 'Of:B'))
  await screen.findByLabelText('Gate')
  await waitFor(() => expect(sent()).toBeUndefined())

  act(() => form.set(['customerClass'], 'Of:A'))
  expect((await screen.findByLabelText<HTMLInputElement>('Floor')).value).toBe('4')
})

test('a problem of a value whose field is not there is told above the fields', async () => {
  const { form } = await show('CUSTOMER', { customerClass: 'Of:B', customFields: [VALUE_OF_FLOOR] }, {})
  await screen.findByLabelText('Gate')
  act(() => form.setProblems({ 'customFields.0.customField': 'The customer class doesn’t enable this field here.' }))
  expect(screen.getByRole('alert').textContent).toBe(
    'Not savedCustom fields: The customer class doesn’t enable this field here.',
  )
})

/** Opens a page of a customer of class A, whose app keeps what it has read; answers with what leaves it. */
function opener() {
  const client = apiClient({
    embedded: ['CustomFieldProperties'],
    inWords: async (data) => data,
    onExpired: () => undefined,
  })
  return () => {
    const values = { customerClass: 'Of:A', customer: null, customFields: [] }
    const form = createForm({ fields: FIELDS, forms: FORMS, values })
    return render(
      <I18nProvider i18n={i18n}>
        <MantineProvider env="test">
          <Provider value={client}>
            <CustomerDocumentsContext value={documents}>
              <FormScope form={form}>
                <CustomerFieldValues record={null} />
              </FormScope>
            </CustomerDocumentsContext>
          </Provider>
        </MantineProvider>
      </I18nProvider>,
    ).unmount
  }
}

/** The class as a server tells it that the app's cache follows. */
function keptClass(names: readonly string[]) {
  const customFields = names.map((name) => ({
    ...{ __typename: 'CustomFieldSetting', id: `CustomFieldSetting:${name}`, enabled: true },
    customField: {
      ...{ __typename: 'CustomFieldDefinition', id: `CustomFieldDefinition:${name}`, name, object: 'CUSTOMER' },
      ...{ description: null, type: 'TEXT', mandatory: true, containsPersonalData: false, defaultValue: null },
      properties: {
        ...{ __typename: 'CustomFieldProperties', maximumLength: null, masks: [], options: [] },
        ...{ minimum: null, maximum: null, decimalPlaces: null },
      },
    },
  }))
  return { customerClass: { __typename: 'CustomerClass', ...TERMS, customFields } }
}

const template = { invoiceTemplate: null }
const TERMS = {
  ...{ id: 'Of:A', name: 'A', currency: null, taxationMethod: 'NONE' },
  finances: {
    __typename: 'FinanceSettings',
    id: 'FinanceSettings:A',
    statistics: {
      ...{ __typename: 'Statistics', id: 'Statistics:A', sendStatistics: false },
      ...{ suspendOnInsufficientFunds: false, billingPeriod: 'MONTHLY' },
    },
    regularInvoices: {
      ...{ __typename: 'RegularInvoices', id: 'RegularInvoices:A', ...template },
      ...{ sendByEmail: false, autoChargePaymentMethod: false },
    },
    outOfTurnInvoices: { __typename: 'OutOfTurnInvoices', id: 'OutOfTurnInvoices:A', ...template },
    taxation: { __typename: 'Taxation', id: 'Taxation:A', taxPlugin: null },
  },
  fraudProtection: { __typename: 'FraudProtection', id: 'FraudProtection:A', fraudTrafficProfile: null },
  rightToBeForgotten: {
    ...{ __typename: 'RightToBeForgotten', id: 'RightToBeForgotten:A', removePersonalData: false },
    ...{ removalMode: 'IMMEDIATELY', storagePeriodMonths: null },
  },
  webSelfCare: { __typename: 'WebSelfCare', id: 'WebSelfCare:A', twoFactor: false },
}

test('a field that the class enables meanwhile is there when the next customer is entered', async () => {
  let names = ['Floor']
  const { sent, hold, release } = serve(() => ({ data: keptClass(names) }))
  const open = opener()
  const leave = open()
  await screen.findByLabelText(/Floor/)
  leave()

  names = ['Floor', 'Contract']
  hold('FieldsOfClass')
  open()
  expect(screen.getByLabelText(/Floor/)).toBeTruthy()
  release('FieldsOfClass')

  expect(await screen.findByLabelText(/Contract/)).toBeTruthy()
  expect(sent('FieldsOfClass')).toHaveLength(2)
})

test('a read of the fields that fails is told, and made again; known fields stay where a later one fails', async () => {
  let isBusy = true
  const { sent } = serve(() => (isBusy ? refusal(503, 'BUSY') : { data: keptClass(['Floor']) }))
  const open = opener()
  const leave = open()
  expect((await screen.findByRole('alert')).textContent).toContain('This can’t be shown right now')

  isBusy = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByLabelText(/Floor/)
  expect(screen.queryByRole('alert')).toBeNull()
  leave()

  isBusy = true
  open()
  await waitFor(() => expect(sent('FieldsOfClass')).toHaveLength(3))
  await act(async () => {})
  expect(screen.getByLabelText(/Floor/)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
