// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PartsContext } from '../changes/part'
import { ADMIN_PANELS } from '../panels/admin'
import type { Viewer } from '../session/session'
import { ViewerContext } from '../session/ViewerContext'
import { renderPage } from '../testing/renderPage'
import { serverWith } from '../testing/server'
import ClassVersions from './ClassVersions'

const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const
const VIEWER: Viewer = { userName: 'anna', displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }
const SESSION = { viewer: VIEWER, leave: () => undefined, expire: () => undefined, prefer: () => undefined }

const EURO = {
  ...{ id: 'CustomerClass:1', name: 'Europe', version: 1, currency: { id: 'Currency:EUR', name: 'EUR' } },
  viewerAccess: { level: 'EDIT' as const },
}
const NO_PAGE = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

/** The history of a class in euros beside another class. */
function show(currency: { id: string; name: string } | null) {
  const path = ADMIN_PANELS.find(({ name }) => name === 'RegularInvoices')?.path ?? []
  const threshold = { path: [...path, 'collectionThreshold'], left: '"5.00000"', right: '"700.00000"' }
  const answers: Readonly<Record<string, object>> = {
    ClassVersions: { customerClass: { id: EURO.id, versions: NO_PAGE } },
    ClassForeseenChanges: { customerClass: { id: EURO.id, plannedChanges: { nodes: [] } } },
    ComparedClassName: { customerClass: { id: 'CustomerClass:2', name: 'Japan', currency } },
    ComparableClasses: { choices: NO_PAGE },
    ComparedTimelines: { left: { answer: null }, right: { answer: null } },
    ClassComparison: {
      customerClassComparison: { answer: { panels: [{ path, properties: [threshold] }] }, userErrors: [] },
    },
  }
  const { client } = serverWith((operation) => answers[operation] ?? {})
  const page = () => (
    <ClassVersions
      customerClass={EURO}
      unsaved={() => 0}
      onWrite={async () => undefined}
      onSaved={() => undefined}
      read={async () => null}
    />
  )
  const root = () => (
    <ViewerContext value={SESSION}>
      <PartsContext value={ADMIN_PANELS}>
        <Outlet />
      </PartsContext>
    </ViewerContext>
  )
  renderPage({
    client,
    at: `/classes/${EURO.id}/History?with=CustomerClass:2`,
    root,
    pages: { '/classes/$classId/$panel': page },
  })
}

test.each([
  [{ id: 'Currency:JPY', name: 'JPY' }, 'JPY 700'],
  [null, '700.00000'],
])('amounts of a class that is compared with stand in its own currency, %j', async (currency, right) => {
  show(currency)
  await screen.findByText('B: Japan')
  const row = (await screen.findByText('Collection threshold')).closest('tr')
  if (!row) throw new Error('It is in no row.')
  const [, ...values] = within(row).getAllByRole('cell')
  expect(values.map(({ textContent }) => textContent?.replace(/\u00a0/g, ' '))).toEqual(['EUR 5.00', right])
})
