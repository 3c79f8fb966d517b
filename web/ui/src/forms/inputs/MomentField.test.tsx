// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { renderField } from '../../testing/renderField'
import { MomentField } from './MomentField'
import { isRefused } from './number'

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

const MOMENT = `${new Date(2027, 0, 31, 14, 30).toISOString().slice(0, 19)}Z`

function show(locale: string, begun = '') {
  return renderField(locale, begun, 'Moment', (value, change) => (
    <MomentField label="Moment" value={value} onChange={change} keepsRefused />
  ))
}

test.each([
  ['de', '31.1.2027 14:30'],
  ['de', '31.01.2027, 14.30'],
  ['de', '2027-01-31 1430'],
  ['en', '2027-01-31 14:30'],
])('in %s, %s is taken for the afternoon of the last of January', async (locale, text) => {
  const { box, held } = show(locale)
  await userEvent.type(box, text)
  expect(held.value).toBe(MOMENT)
  expect(box.value).toBe(text)
})

test.each(['31.2.2027 14:30', '31.1.2027', '31.1.2027 25:00', 'tomorrow'])(
  'what is no moment is kept as it was typed, and refused: %s',
  async (text) => {
    const { box, held } = show('de')
    await userEvent.type(box, text)
    expect(isRefused(held.value)).toBe(true)
    expect(box.value).toBe(text)
  },
)

test('a moment that is typed again as it was written is the one that it was, to its second', async () => {
  const exact = MOMENT.replace('00Z', '17Z')
  const { box, held } = show('de', exact)
  await userEvent.type(box, '5')
  expect(held.value).not.toBe(exact)
  await userEvent.type(box, '{Backspace}')
  expect(box.value).toBe('31.01.2027 14:30')
  expect(held.value).toBe(exact)
  await userEvent.type(box, '{Backspace}1')
  expect(held.value).toBe(MOMENT.replace(':30:00Z', ':31:00Z'))
})

test('a moment that is kept is written as the reader writes it, and one that is taken away is nothing', async () => {
  const { box, held } = show('de', MOMENT)
  expect(box.value).toBe('31.01.2027 14:30')
  await userEvent.clear(box)
  expect(held.value).toBe('')
})
