// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { YearOfPeriods } from './YearOfPeriods'

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
      <YearOfPeriods periods={periods} timeZone={timeZone} label="A year" />
    </I18nProvider>,
  )
  const february = container.querySelectorAll('rect')[1]?.getAttribute('x')
  const triangles = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d')?.split(' ')[0])
  expect(triangles).toEqual([`M${february}`])
})
