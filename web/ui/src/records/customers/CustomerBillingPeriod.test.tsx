// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, waitFor } from '@testing-library/react'
import { type Client, Provider } from 'urql'
import { expect, test } from 'vitest'
import { CustomerSaveInput } from '../../api/admin/forms/CustomerSaveInput'
import * as documents from '../../api/reseller/records/graphql'
import { FormScope } from '../../forms/FormFields'
import { createForm } from '../../forms/form'
import { serve } from '../../testing/serve'
import { keepingClient, serverWith } from '../../testing/server'
import { CustomerBillingPeriod } from './CustomerBillingPeriod'
import { CustomerDocumentsContext } from './documents'

const FIELDS = CustomerSaveInput.filter(({ name }) => ['customerClass', 'billingPeriod'].includes(name))
const UNTOUCHED = { customerClass: null, billingPeriod: 'MONTHLY' }

/** The page of a new customer; answers with its form, and what leaves the page. */
function open(client: Client) {
  const form = createForm({ fields: FIELDS, values: UNTOUCHED })
  const { unmount: leave } = render(
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
  return { form, leave, choose, period: () => form.value(['billingPeriod']) }
}

test('a class that is chosen again after all was discarded sets the billing period again', async () => {
  const { client } = serverWith((_, { id }) => ({
    customerClass: { id, name: 'Retail', finances: { statistics: { billingPeriod: 'WEEKLY' } } },
  }))
  const { form, choose } = open(client)
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

/** A class that was read while its period was a week, and has another one by now. */
async function changedMeanwhile() {
  let billingPeriod = 'WEEKLY'
  const { hold, release } = serve(({ variables: { id } }) => ({
    data: { customerClass: { id, name: 'Retail', finances: { statistics: { billingPeriod } } } },
  }))
  const client = keepingClient()
  const first = open(client)
  first.choose()
  await waitFor(() => expect(first.period()).toBe('WEEKLY'))
  first.leave()

  billingPeriod = 'DAILY'
  hold('FieldsOfClass')
  const next = open(client)
  next.choose()
  await waitFor(() => expect(next.period()).toBe('WEEKLY'))
  return { ...next, answer: () => release('FieldsOfClass') }
}

test('the period is that of the class as it is by now, not as it was read before', async () => {
  const { period, answer } = await changedMeanwhile()
  answer()
  await waitFor(() => expect(period()).toBe('DAILY'))
})

test('a period that was chosen by hand stays when the class is read again', async () => {
  const { form, period, answer } = await changedMeanwhile()
  act(() => form.set(['billingPeriod'], 'MONTHLY'))
  answer()
  await act(() => new Promise((done) => setTimeout(done, 50)))
  expect(period()).toBe('MONTHLY')
})
