// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, waitFor } from '@testing-library/react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { CustomerSaveInput } from '../../api/admin/forms/CustomerSaveInput'
import * as documents from '../../api/reseller/records/graphql'
import { FormScope } from '../../forms/FormFields'
import { createForm } from '../../forms/form'
import { serverWith } from '../../testing/server'
import { CustomerBillingPeriod } from './CustomerBillingPeriod'
import { CustomerDocumentsContext } from './documents'

const FIELDS = CustomerSaveInput.filter(({ name }) => ['customerClass', 'billingPeriod'].includes(name))
const UNTOUCHED = { customerClass: null, billingPeriod: 'MONTHLY' }

test('a class that is chosen again after all was discarded sets the billing period again', async () => {
  const { client } = serverWith((_, { id }) => ({
    customerClass: { id, name: 'Retail', finances: { statistics: { billingPeriod: 'WEEKLY' } } },
  }))
  const form = createForm({ fields: FIELDS, values: UNTOUCHED })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <CustomerDocumentsContext value={documents}>
            <FormScope form={form}>
              <CustomerBillingPeriod record={null} />
            </FormScope>
          </CustomerDocumentsContext>
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  const choose = () => act(() => form.set(['customerClass'], 'CustomerClass:1'))
  choose()
  await waitFor(() => expect(form.value(['billingPeriod'])).toBe('WEEKLY'))

  act(() => form.take(UNTOUCHED))
  expect(form.value(['billingPeriod'])).toBe('MONTHLY')
  choose()
  await waitFor(() => expect(form.value(['billingPeriod'])).toBe('WEEKLY'))

  // A choice by hand for that class stays.
  act(() => form.set(['billingPeriod'], 'MONTHLY'))
  await act(async () => {})
  expect(form.value(['billingPeriod'])).toBe('MONTHLY')
})
