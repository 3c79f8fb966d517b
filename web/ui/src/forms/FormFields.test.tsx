// @vitest-environment jsdom

import '../testing/browser'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { useForm } from '@mantine/form'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { StatisticsInput } from '../api/admin/forms/StatisticsInput'
import { FormFields } from './FormFields'
import { type FormValues, initialValues } from './values'

const FIELDS = StatisticsInput.filter(({ name }) => ['closeDelayHours', 'suspendOnInsufficientFunds'].includes(name))

let latest: () => FormValues = () => ({})

function Statistics({ readOnly }: { readOnly?: boolean }) {
  const form = useForm<FormValues>({ mode: 'uncontrolled', initialValues: initialValues(FIELDS) })
  latest = form.getValues
  return <FormFields fields={FIELDS} form={form} readOnly={readOnly} />
}

function show(readOnly = false) {
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Statistics readOnly={readOnly} />
      </MantineProvider>
    </I18nProvider>,
  )
}

test('a panel made from the SDL holds what is typed into it', async () => {
  show()
  const delay = screen.getByLabelText('Close delay')

  await userEvent.clear(delay)
  await userEvent.type(delay, '48')
  await userEvent.click(screen.getByLabelText('Suspend on insufficient funds'))

  expect(latest()).toMatchObject({ closeDelayHours: '48', suspendOnInsufficientFunds: true })
})

test('help and unit come from the SDL', () => {
  show()
  expect(screen.getByText("Added on top of the system's own delay, when closing with a delay.")).toBeDefined()
  expect(screen.getByText('hours')).toBeDefined()
})

test('nothing can be changed in a read-only panel', async () => {
  show(true)
  await userEvent.click(screen.getByLabelText('Suspend on insufficient funds'))
  expect(latest()).toMatchObject({ suspendOnInsufficientFunds: false })
})
