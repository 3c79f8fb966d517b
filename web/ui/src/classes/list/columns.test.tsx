// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { messages as firstWords } from '../../locales/de.po'
import { messages as schemaWords } from '../../locales/schema/de.po'
import { ACCESS_COLUMN } from './columns'
import { ADMIN_COLUMNS } from './list.admin'

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

const SHARED = 'Shared by the administrator - read-only.'
const CASES: readonly [string, string | null, string][] = [
  ['administrator', null, 'Bearbeitbar'],
  [
    'administrator',
    'The reseller who manages this class is closed - read-only.',
    'Der Wiederverkäufer, der diese Klasse verwaltet, ist geschlossen – schreibgeschützt.',
  ],
  [
    'administrator',
    'You are signed in as a read-only administrator.',
    'Sie sind als Administrator mit Leserecht angemeldet.',
  ],
  ['administrator', 'For a reason that is newer than the app.', 'For a reason that is newer than the app.'],
  ['reseller', null, 'Bearbeitbar'],
  ['reseller', SHARED, 'Vom Administrator freigegeben – nur lesbar.'],
]

test.each(CASES)('the list of an %s tells access that is read-only because of %j', async (role, reason, words) => {
  i18n.loadAndActivate({ locale: 'de', messages: { ...firstWords, ...schemaWords } })
  const column = role === 'reseller' ? ACCESS_COLUMN : ADMIN_COLUMNS.find(({ id }) => id === 'access')
  const row = { viewerAccess: { level: reason === null ? 'EDIT' : 'READ_ONLY', reason } }
  render(<I18nProvider i18n={i18n}>{column?.cell(row as never)}</I18nProvider>)
  expect(await screen.findByText(words)).toBeDefined()
})

test.each([
  ['en', '12,345'],
  ['de', '12.345'],
])('in %s, how many customers a class has is written %s', async (locale, written) => {
  i18n.loadAndActivate({ locale, messages: {} })
  const column = ADMIN_COLUMNS.find(({ id }) => id === 'customers')
  render(<I18nProvider i18n={i18n}>{column?.cell({ usage: { customerCount: 12_345 } } as never)}</I18nProvider>)
  expect(await screen.findByText(written)).toBeDefined()
})
