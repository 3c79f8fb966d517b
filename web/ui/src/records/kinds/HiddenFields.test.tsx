// @vitest-environment jsdom
// Fields out of sight that send nothing: properties of another type of custom field, and the reseller of another role.

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { FORMS } from '../../api/admin/records/form_index'
import { loadForm } from '../../api/forms'
import { FormScope } from '../../forms/FormFields'
import { createForm } from '../../forms/form'
import { changedInput, type FormValues, initialValues } from '../../forms/values'
import { serverWith } from '../../testing/server'
import { ResellerOfUser } from '../users/ResellerOfUser'
import { CustomFieldProperties } from './CustomFieldProperties'

/** Part of the form of a type, which begins with values. */
async function show(type: string, part: ReactNode, begun: FormValues = {}) {
  const { fields, groups } = await loadForm(FORMS, `${type}SaveInput`)
  const initial = initialValues(fields, groups)
  const within = Object.entries(begun).map(([name, value]) => [
    name,
    name === 'properties' ? { ...(initial[name] as FormValues), ...(value as FormValues) } : value,
  ])
  const before = { ...initial, ...Object.fromEntries(within) }
  const form = createForm({ fields, forms: groups, values: before, before })
  const { client } = serverWith(() => ({}))
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <FormScope form={form}>{part}</FormScope>
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  const sent = () => changedInput(fields, before, form.values(), groups)
  const set = (name: string, value: string) => act(() => form.set(name.split('.'), value))
  return { form, sent, set }
}

test('a custom field that becomes one of another type sends no properties of the type before', async () => {
  const { form, sent, set } = await show('CustomFieldDefinition', <CustomFieldProperties />)
  set('type', 'TEXT')
  set('properties.maximumLength', '20')
  act(() => form.set(['properties', 'masks'], ['AAA-9']))
  expect(sent()).toEqual({ type: 'TEXT', properties: { maximumLength: 20, masks: ['AAA-9'] } })

  set('type', 'NUMBER')
  set('properties.maximum', '7.5')
  expect(sent()).toEqual({ type: 'NUMBER', properties: { maximum: '7.5' } })

  set('type', 'DATE')
  expect(sent()).toEqual({ type: 'DATE' })

  // Back at each type, what was entered for it is there again, and what was emptied is not.
  set('type', 'TEXT')
  expect(sent()).toEqual({ type: 'TEXT', properties: { maximumLength: 20, masks: ['AAA-9'] } })
  set('properties.maximumLength', '')
  set('type', 'NUMBER')
  expect(sent()).toEqual({ type: 'NUMBER', properties: { maximum: '7.5' } })
  set('type', 'TEXT')
  expect(sent()).toEqual({ type: 'TEXT', properties: { masks: ['AAA-9'] } })
})

test('a type that is selected by mistake takes nothing of a custom field', async () => {
  const begun = { type: 'LIST', properties: { options: ['red', 'blue'] } }
  const { form, sent, set } = await show('CustomFieldDefinition', <CustomFieldProperties />, begun)
  set('type', 'DATE_TIME')
  set('type', 'LIST')
  expect(form.value(['properties', 'options'])).toEqual(['red', 'blue'])
  expect(sent()).toEqual({})
})

test('only a date has a format of dates', async () => {
  const { set } = await show('CustomFieldDefinition', <CustomFieldProperties />)
  expect(screen.getByText('Select a type first.')).toBeDefined()
  set('type', 'DATE')
  expect(screen.getByRole('combobox', { name: 'Date format' })).toBeDefined()

  set('type', 'DATE_TIME')

  expect(screen.queryByText('Date format')).toBeNull()
  expect(screen.queryByText('Properties of the type')).toBeNull()
})

test('a user who gets another role is of no reseller', async () => {
  const { sent, set } = await show('User', <ResellerOfUser />, { role: 'RESELLER', reseller: 'Reseller:1' })
  expect(sent()).toEqual({})

  set('role', 'ADMINISTRATOR')

  expect(sent()).toEqual({ role: 'ADMINISTRATOR', reseller: null })

  set('role', 'RESELLER')
  expect(sent()).toEqual({})
})

test('a reseller that is there before the role is selected stays', async () => {
  const { form, set } = await show('User', <ResellerOfUser />)
  set('reseller', 'Reseller:1')
  expect(form.value(['reseller'])).toBe('Reseller:1')
  set('role', 'RESELLER')
  expect(form.value(['reseller'])).toBe('Reseller:1')
})
