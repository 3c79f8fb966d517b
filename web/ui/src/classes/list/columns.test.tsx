// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { messages as firstWords } from '../../locales/de.po'
import { messages as schemaWords } from '../../locales/schema/de.po'
import { ACCESS_COLUMN, type ClassRow } from './columns'

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test.each([
  [null, 'Bearbeitbar'],
  ['Shared by the administrator - read-only.', 'Vom Administrator freigegeben – nur lesbar.'],
  [
    'The reseller who manages this class is closed - read-only.',
    'Der Wiederverkäufer, der diese Klasse verwaltet, ist geschlossen – schreibgeschützt.',
  ],
  ['You are signed in as a read-only administrator.', 'Sie sind als Administrator mit Leserecht angemeldet.'],
  ['For a reason that is newer than the app.', 'For a reason that is newer than the app.'],
])('access that is read-only because of %j is told so', async (reason, words) => {
  i18n.loadAndActivate({ locale: 'de', messages: { ...firstWords, ...schemaWords } })
  const level = reason === null ? 'EDIT' : 'READ_ONLY'
  render(<I18nProvider i18n={i18n}>{ACCESS_COLUMN.cell({ viewerAccess: { level, reason } } as ClassRow)}</I18nProvider>)
  expect(await screen.findByText(words)).toBeDefined()
})
