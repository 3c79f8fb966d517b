// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { Outlet } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { messages } from '../../locales/schema/de.po'
import { renderPage } from '../../testing/renderPage'
import { serverWith } from '../../testing/server'
import { RESELLER_KINDS } from '../reseller/kinds'
import { columnsOf } from './columns'

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test('why a record is read-only is told beside its name in the language of the app', async () => {
  i18n.loadAndActivate({ locale: 'de', messages })
  const kind = RESELLER_KINDS.find((one) => one.kind === 'custom-taxes')
  if (!kind) throw new Error('Resellers have no custom taxes.')
  const [name] = columnsOf(kind, { fields: [], groups: {} })
  const viewerAccess = { level: 'READ_ONLY', reason: 'Shared by the administrator - read-only.' } as const
  renderPage({
    client: serverWith(() => ({})).client,
    at: '/',
    root: () => <Outlet />,
    pages: { '/': () => <p>{name.cell({ id: 'CustomTax:1', name: 'VAT', viewerAccess })}</p> },
  })

  expect(await screen.findByTitle('Vom Administrator freigegeben – nur lesbar.')).toBeDefined()
})
