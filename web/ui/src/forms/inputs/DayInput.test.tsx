// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { renderField } from '../../testing/renderField'
import { DayInput } from './DayInput'
import { isRefused } from './number'

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

function show(locale: string, begun = '') {
  return renderField(locale, begun, 'Day', (value, change) => (
    <DayInput label="Day" value={value} onChange={change} keepsRefused />
  ))
}

test.each([
  ['de', '31.1.2027'],
  ['de', '2027-01-31'],
  ['en', '2027-01-31'],
])('in %s, %s is taken for the last of January', async (locale, text) => {
  const { box, held } = show(locale)
  await userEvent.type(box, text)
  expect(held.value).toBe('2027-01-31')
  expect(box.value).toBe(text)
})

test('what is no day is kept as it was typed, and refused', async () => {
  const { box, held } = show('de')
  await userEvent.type(box, '31.2.2027')
  expect(isRefused(held.value)).toBe(true)
  expect(box.value).toBe('31.2.2027')
})

test('a day that is taken away is nothing', async () => {
  const { box, held } = show('de', '2027-01-31')
  await userEvent.clear(box)
  expect(held.value).toBe('')
})
