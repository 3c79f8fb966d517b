// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import type { FormMetadata } from '../../api/metadata'
import * as documents from '../../api/reseller/records/graphql'
import { FormScope } from '../../forms/FormFields'
import { createForm } from '../../forms/form'
import { changedInput, type FormValues } from '../../forms/values'
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
