// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { messages as recordWords } from '../../locales/records/de.po'
import { messages as schemaWords } from '../../locales/schema/de.po'
import { RemovalTable } from './RemovalTable'

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test('the data that removal is about is named in the language of the app', () => {
  i18n.loadAndActivate({ locale: 'de', messages: { ...recordWords, ...schemaWords } })
  const data = (name: string, description: string) => ({ __typename: 'RemovedData', name, description }) as const
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <RemovalTable
          removed={[
            { ...data('call_recordings', 'Call recordings.'), treatment: 'ERASED', count: null },
            { ...data('newer', 'Something newer than the app.'), treatment: 'MASKED', count: 2 },
          ]}
          kept={[{ ...data('invoice_numbers', 'Invoice numbers.'), treatment: 'KEPT', count: 3 }]}
        />
      </MantineProvider>
    </I18nProvider>,
  )
  const firstOf = (row: HTMLElement) => row.querySelector('td')?.textContent
  const [, ...rows] = screen.getAllByRole('row')
  expect(rows.map(firstOf)).toEqual(['Gesprächsaufzeichnungen.', 'Something newer than the app.', 'Rechnungsnummern.'])
})
