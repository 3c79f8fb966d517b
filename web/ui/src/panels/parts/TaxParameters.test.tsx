// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FormFields, FormScope } from '../../forms/FormFields'
import { createForm } from '../../forms/form'
import type { FormValues } from '../../forms/values'
import { ADMIN_PANELS } from '../admin'
import { TaxParameters } from './TaxParameters'

const SAVED = {
  method: 'FIXED_VAT',
  parameters: { fixedVat: { vatRate: '19', taxesIncludedInRates: true } },
}

/** The method and its parameters, with what was entered before the panel was opened. */
async function show(before: FormValues, values: FormValues) {
  const panel = ADMIN_PANELS.find(({ name }) => name === 'Taxation')
  if (!panel?.groups) throw new Error('There is no panel of taxes.')
  const [fields, forms] = await Promise.all([panel.form(), panel.groups()])
  const form = createForm({ fields, forms, values, before })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <FormScope form={form}>
          <FormFields names={['method']} />
          <TaxParameters />
        </FormScope>
      </MantineProvider>
    </I18nProvider>,
  )
  return form
}

test('a method that is put back has the parameters that are saved', async () => {
  const form = await show(SAVED, { method: 'CUSTOM', parameters: { custom: { taxes: [] } } })
  await userEvent.click(screen.getByRole('button', { name: 'Undo the change' }))

  expect(form.values()).toEqual(SAVED)
  expect(screen.getByLabelText<HTMLInputElement>('VAT rate').value).toBe('19')
  expect(screen.getByLabelText<HTMLInputElement>('Taxes included in rates').checked).toBe(true)
})

test('a method that is put back has the parameters that were entered in the panel', async () => {
  const form = await show(SAVED, SAVED)
  const rate = screen.getByLabelText('VAT rate')
  await userEvent.clear(rate)
  await userEvent.type(rate, '21')
  await userEvent.click(screen.getByLabelText('Method', { selector: 'input' }))
  await userEvent.click(await screen.findByRole('option', { name: /^GST Malaysia/, hidden: true }))
  expect(Object.keys(form.value(['parameters']) as FormValues)).toEqual(['gstMalaysia'])
  const [undo] = screen.getAllByRole('button', { name: 'Undo the change' })
  if (undo) await userEvent.click(undo)

  expect(form.value(['parameters', 'fixedVat'])).toEqual({ vatRate: '21', taxesIncludedInRates: true })
})

test('a method that was never set begins with what the server takes', async () => {
  const form = await show({ method: 'NONE', parameters: {} }, { method: 'FIXED_VAT', parameters: {} })
  expect(form.value(['parameters'])).toEqual({ fixedVat: { vatRate: '', taxesIncludedInRates: false } })
})
