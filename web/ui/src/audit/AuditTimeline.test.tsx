// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PartsContext } from '../changes/part'
import { KindsContext } from '../links/address'
import { ADMIN_PANELS } from '../panels/admin'
import { renderPage } from '../testing/renderPage'
import { serverWith } from '../testing/server'
import { AuditTimeline } from './AuditTimeline'
import type { AuditEntry } from './saves'

const READ: AuditEntry = {
  ...{ id: 'AuditRecord:1', at: '2026-11-30T08:00:00Z', userName: 'anna', realm: 'ADMIN', action: 'READ' },
  ...{ entityType: 'Customer', entityId: 'Customer:7', entityName: 'Customer 7', entityVersion: 0 },
  ...{ panel: 'customFields', property: 'value', before: null, after: '{}', reason: '', requestId: 'r' },
}

function show(entry: Partial<AuditEntry>) {
  const { client } = serverWith(() => ({}))
  const page = () => <AuditTimeline entries={[{ ...READ, ...entry }]} named />
  const root = () => (
    <PartsContext value={ADMIN_PANELS}>
      <KindsContext value={new Set(['customers'])}>
        <Outlet />
      </KindsContext>
    </PartsContext>
  )
  renderPage({ client, at: '/', root, pages: { '/': page, '/records/$kind/$id': page } })
}

test('that values of several customers were read leads to no customer, and to no version', async () => {
  show({ entityId: 'Customer:0', entityName: 'Several customers' })

  const told = await screen.findByText('Several customers')

  expect(told.textContent).toBe('Several customers')
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.queryByText(/version/)).toBeNull()
  expect(screen.getByText('1 change')).toBeTruthy()
})

test('that values of one customer were read leads there, and tells no version', async () => {
  show({})

  const link = await screen.findByRole('link', { name: 'Customer 7' })

  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe('/records/customers/Customer:7')
  expect(screen.queryByText(/version/)).toBeNull()
})

test('a save tells its version', async () => {
  show({ action: 'UPDATE', entityVersion: 4 })

  expect((await screen.findByText(/^version 4/)).textContent).toBe('version 4, 1 change')
})
