// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { renderField } from '../../testing/renderField'
import { NumberField } from './NumberField'
import { isRefused } from './number'

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

function show(locale: string, begun = '') {
  return renderField(locale, begun, 'Amount', (value, change) => (
    <NumberField label="Amount" value={value} onChange={change} unit="EUR" />
  ))
}

test.each([
  ['en', '1,234.50', '1234.50'],
  ['de', '1.234,50', '1234.50'],
  ['en', '1234.5', '1234.5'],
  ['de', '0,00001', '0.00001'],
])('in %s, %s is typed key by key and is %s', async (locale, text, value) => {
  const { box, held } = show(locale)
  await userEvent.type(box, text)
  expect(box.value).toBe(text)
  expect(held.value).toBe(value)
})

test('what is understood is said where it looks otherwise', async () => {
  const { box } = show('en')
  await userEvent.type(box, '1,234')
  expect(screen.getByText('= 1234')).toBeDefined()
  await userEvent.clear(box)
  await userEvent.type(box, '1234.5')
  expect(screen.getByText('= 1,234.5')).toBeDefined()
})

test.each([
  ['en', '12,5'],
  ['en', '0,125'],
  ['de', '12.5'],
  ['de', '0.125'],
])('in %s, a pasted %s stays as it is and is no number', async (locale, text) => {
  const { box, held } = show(locale)
  box.focus()
  await userEvent.paste(text)
  expect(box.value).toBe(text)
  expect(isRefused(held.value)).toBe(true)
})

test('what is kept is shown with all its digits, by the language', () => {
  expect(show('de', '12345678901234567890.50').box.value).toBe('12345678901234567890,50')
})

test('what was typed in one language is written again in another, and is the same number', async () => {
  const { box, held } = show('en')
  await userEvent.type(box, '1,234')
  act(() => i18n.loadAndActivate({ locale: 'de', messages: {} }))
  expect([box.value, held.value]).toEqual(['1234', '1234'])
  expect(screen.queryByText(/^=/)).toBeNull()
})

test('a cleared box is nothing, and a refused text is told apart from it', async () => {
  const { box, held } = show('en', '12')
  await userEvent.clear(box)
  expect(held.value).toBe('')
  await userEvent.type(box, '1,2')
  expect([box.value, isRefused(held.value)]).toEqual(['1,2', true])
})

test.each([
  ['en', 'EUR', '5', '5.00'],
  ['de', 'EUR', '2.5', '2,50'],
  ['en', 'JPY', '1200', '1200'],
  ['de', 'EUR', '0.00125', '0,00125'],
  ['en', 'KWD', '5', '5.000'],
])('in %s, an amount in %s of %s is written %s', (locale, currency, value, written) => {
  const { box } = renderField(locale, value, 'Amount', (held, change) => (
    <NumberField label="Amount" value={held} onChange={change} currency={currency} />
  ))
  expect(box.value).toBe(written)
})

test('an amount stays as it is typed until the field is left, and its places are no change', async () => {
  const { box, held } = renderField('en', '5', 'Amount', (value, change) => (
    <NumberField label="Amount" value={value} onChange={change} currency="EUR" />
  ))
  await userEvent.clear(box)
  await userEvent.type(box, '5.0')
  expect([box.value, held.value]).toEqual(['5.0', '5'])
  await userEvent.type(box, '5')
  expect([box.value, held.value]).toEqual(['5.05', '5.05'])
  await userEvent.clear(box)
  await userEvent.type(box, '7')
  await userEvent.tab()
  expect([box.value, held.value]).toEqual(['7.00', '7'])
  await userEvent.type(box, 'x')
  await userEvent.tab()
  expect(box.value).toBe('7.00x')
  expect(isRefused(held.value)).toBe(true)
})
