// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { dayAfter } from '../scale'
import { IN_A_YEAR, YearOfPeriods } from './YearOfPeriods'

test.each([
  ['Asia/Tokyo', '2026-01-31T21:00:00Z'],
  ['UTC', '2026-02-01T06:00:00Z'],
  ['America/Los_Angeles', '2026-02-02T04:00:00Z'],
])('a triangle stands on the day in %s on which its period can be closed', (timeZone, closableAt) => {
  const periods = [
    { firstDay: '2026-01-01', lastDay: '2026-01-31', closableAt },
    { firstDay: '2026-02-01', lastDay: '2026-02-28', closableAt: '2026-03-10T00:00:00Z' },
  ]
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <YearOfPeriods periods={periods} timeZone={timeZone} label={() => 'A year'} />
    </I18nProvider>,
  )
  const february = container.querySelectorAll('rect')[1]?.getAttribute('x')
  const triangles = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d')?.split(' ')[0])
  expect(triangles).toEqual([`M${february}`])
})

/** Billing periods of so many days each, from the first day of 2026. */
function periodsOf(days: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const lastDay = dayAfter('2026-01-01', (index + 1) * days - 1)
    return { firstDay: dayAfter('2026-01-01', index * days), lastDay, closableAt: `${lastDay}T23:00:00Z` }
  })
}

test.each([
  ['days', 1, IN_A_YEAR.DAILY, 120, '2026-04-30'],
  ['weeks', 7, IN_A_YEAR.WEEKLY, 53, '2026-12-31'],
  ['thirty days', 30, IN_A_YEAR.THIRTY_DAYS, 13, '2026-12-31'],
])('a picture of %s tells the last day that it holds', (_, days, count = 0, drawn, lastDay) => {
  render(
    <I18nProvider i18n={i18n}>
      <YearOfPeriods periods={periodsOf(days, count)} timeZone="UTC" label={(from, to) => `${from} to ${to}`} />
    </I18nProvider>,
  )
  expect(screen.getByRole('img', { name: `2026-01-01 to ${lastDay}` }).querySelectorAll('rect')).toHaveLength(drawn)
})
