// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { serverWith } from '../testing/server'
import TwoTimelines from './TwoTimelines'

const DAYS = { issuedOn: '2026-12-01', dueOn: '2026-12-15' }
const SUSPENSION = { kind: 'SUSPENSION', on: '2027-01-29', daysAfterDue: 45 }
const COLLECTED = { ...DAYS, status: 'UNPAID', events: [{ ...SUSPENSION, cancelled: null }] }
const LEFT_OUT = { ...DAYS, status: 'DO_NOT_COLLECT', events: [{ ...SUSPENSION, cancelled: 'DO_NOT_COLLECT' }] }

function show(isIssuedByRight: boolean) {
  const classOf = (id: string, useRegularInvoices: boolean) => ({
    id,
    finances: { regularInvoices: { useRegularInvoices } },
  })
  const { client } = serverWith(() => ({
    leftClass: classOf('CustomerClass:1', true),
    rightClass: classOf('CustomerClass:2', isIssuedByRight),
    left: { answer: COLLECTED },
    right: { answer: LEFT_OUT },
  }))
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <TwoTimelines
            left={{ id: 'CustomerClass:1', name: 'Alpha' }}
            right={{ id: 'CustomerClass:2', name: 'Beta' }}
          />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
}

test('each class has its own course: one with steps, one whose invoice is never overdue', async () => {
  show(true)
  const names = (await screen.findAllByRole('img')).map((image) => image.getAttribute('aria-label'))
  expect(names).toHaveLength(2)
  expect(names[0]).toMatch(/^Alpha: due on [^;]+; Services suspended \([^;]+\)\.$/)
  expect(names[1]).toMatch(/^Beta: due on [^;]+; never overdue; all steps are left out\.$/)
})

test('a class that issues no regular invoices has no course of one', async () => {
  show(false)
  const names = (await screen.findAllByRole('img')).map((image) => image.getAttribute('aria-label'))
  expect(names).toHaveLength(1)
  expect(names[0]).toMatch(/^Alpha: /)
  expect(screen.getByText('B: Beta')).toBeDefined()
  expect(screen.getByText('Off: none are issued')).toBeDefined()
})
