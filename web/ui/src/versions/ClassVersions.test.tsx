// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Client, fetchExchange } from '@urql/core'
import { expect, test } from 'vitest'
import { PartsContext } from '../changes/part'
import { ADMIN_PANELS } from '../panels/admin'
import type { Viewer } from '../session/session'
import { ViewerContext } from '../session/ViewerContext'
import { renderPage } from '../testing/renderPage'
import { type Answered, type Requested, refusal, serve } from '../testing/serve'
import ClassVersions from './ClassVersions'

const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const
const VIEWER: Viewer = { userName: 'anna', displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }
const SESSION = { viewer: VIEWER, leave: () => undefined, expire: () => undefined, prefer: () => undefined }

const EURO = {
  ...{ id: 'CustomerClass:1', name: 'Europe', version: 1, currency: { id: 'Currency:EUR', name: 'EUR' } },
  viewerAccess: { level: 'EDIT' as const },
  finances: { regularInvoices: { latePaymentFeeType: 'FIXED' } },
}
const NO_PAGE = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

const path = ADMIN_PANELS.find(({ name }) => name === 'RegularInvoices')?.path ?? []

/** The history of a class in euros beside another class; `answered` answers what the test is about. */
function show(
  currency: { id: string; name: string } | null,
  answered: (operation: string, variables: Requested['variables']) => Answered | undefined = () => undefined,
  search = 'with=CustomerClass:2',
) {
  const threshold = { path: [...path, 'collectionThreshold'], left: '"5.00000"', right: '"700.00000"' }
  const answers: Readonly<Record<string, object>> = {
    ClassVersions: { customerClass: { id: EURO.id, versions: NO_PAGE } },
    ClassForeseenChanges: { customerClass: { id: EURO.id, plannedChanges: NO_PAGE } },
    ComparedClassName: { customerClass: { id: 'CustomerClass:2', name: 'Japan', currency } },
    ComparableClasses: { choices: NO_PAGE },
    ComparedTimelines: { left: { answer: null }, right: { answer: null } },
    ClassComparison: {
      customerClassComparison: { answer: { panels: [{ path, properties: [threshold] }] }, userErrors: [] },
    },
  }
  const server = serve(
    ({ operation, variables }) => answered(operation, variables) ?? { data: answers[operation] ?? {} },
  )
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  const page = () => (
    <ClassVersions
      customerClass={EURO}
      unsaved={() => 0}
      onWrite={async () => null}
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
    at: `/classes/${EURO.id}/History?${search}`,
    root,
    pages: { '/classes/$classId/$panel': page },
  })
  return server
}

/** A version as the history reads it. */
function version(number: number) {
  return {
    ...{ id: `CustomerClassVersion:${number}`, version: number, at: '2026-11-30T08:00:00Z', userName: 'anna' },
    ...{ realm: 'ADMIN', action: 'UPDATE', reason: '', changes: { totalCount: 0, nodes: [] } },
  }
}

/** A page of versions, with more below it. */
function versions(...numbers: number[]): Answered {
  const pageInfo = { hasNextPage: true, endCursor: 'below' }
  const page = { totalCount: 9, nodes: numbers.map(version), pageInfo }
  return { data: { customerClass: { id: EURO.id, versions: page } } }
}

/** The values of the setting of that label on both sides, with ordinary blanks. */
async function compared(label: string) {
  const row = (await screen.findByText(label)).closest('tr')
  if (!row) throw new Error('It is in no row.')
  const [, ...values] = within(row).getAllByRole('cell')
  return values.map(({ textContent }) => textContent?.replace(/\u00a0/g, ' '))
}

test.each([
  [{ id: 'Currency:JPY', name: 'JPY' }, 'JPY 700'],
  [null, '700.00000'],
])('amounts of a class that is compared with stand in its own currency, %j', async (currency, right) => {
  show(currency)
  await screen.findByText('B: Japan')
  expect(await compared('Collection threshold')).toEqual(['EUR 5.00', right])
})

/** Answers that late payment fees differ and their type doesn't. */
function feesDiffer(operation: string): Answered | undefined {
  const fee = { path: [...path, 'latePaymentFeeValue'], left: '"5"', right: '"7.5"' }
  const answer = { panels: [{ path, properties: [fee] }] }
  if (operation === 'ClassComparison') return { data: { customerClassComparison: { answer, userErrors: [] } } }
  return operation === 'ClassVersions' ? versions(3, 2, 1) : undefined
}

test('late payment fees of two classes stand as their common type says', async () => {
  const finances = { regularInvoices: { latePaymentFeeType: 'PERCENT' } }
  const japan = { id: 'CustomerClass:2', name: 'Japan', currency: { id: 'Currency:JPY', name: 'JPY' }, finances }
  show(null, (operation) =>
    operation === 'ComparedClassName' ? { data: { customerClass: japan } } : feesDiffer(operation),
  )
  expect(await compared('Late payment fee value')).toEqual(['5 %', '7.5 %'])
})

test.each([
  ['as it is', 'a=2&b="now"', ['EUR 5.00', 'EUR 7.50']],
  ['as neither is now', 'a=2&b=3', ['5', '7.5']],
])('late payment fees of two versions stand as the class has them, %s', async (_, search, shown) => {
  show(null, feesDiffer, search)
  expect(await compared('Late payment fee value')).toEqual(shown)
})

test.each([
  ['that can’t be seen', { data: { customerClass: null } }],
  ['of an id that is none', refusal(200, 'BAD_USER_INPUT')],
])('a class %s is told as missing, and versions are compared', async (_, answer) => {
  const server = show(null, (operation) => {
    if (operation === 'ComparedClassName') return answer
    return operation === 'ClassVersions' ? versions(1) : undefined
  })

  await screen.findByText('There is no such class to compare with.')

  await waitFor(() => expect(server.sent('ClassComparison').length).toBeGreaterThan(0))
  expect(new Set(server.sent('ClassComparison').map(({ right }) => right.id))).toEqual(new Set([EURO.id]))
})

test('nothing is compared before it is known which class with', async () => {
  const server = show({ id: 'Currency:JPY', name: 'JPY' }, (operation) =>
    operation === 'ClassVersions' ? versions(1) : undefined,
  )
  server.hold('ComparedClassName')
  await screen.findByText('Now, version 1')
  await waitFor(() => expect(server.sent('ComparedClassName')).toHaveLength(1))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(server.sent('ClassComparison')).toEqual([])
  expect(screen.queryByText(/Nothing differs/)).toBeNull()

  server.release('ComparedClassName')

  await screen.findByText('B: Japan')
  expect(server.sent('ClassComparison').map(({ right }) => right.id)).toEqual(['CustomerClass:2'])
})

test('that earlier versions can’t be read is told, with a way to try again', async () => {
  let fails = true
  show(null, (operation, { after }) => {
    if (operation !== 'ClassVersions') return undefined
    if (!after) return versions(1)
    return fails ? refusal(200, 'INTERNAL_SERVER_ERROR') : versions(0)
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Show earlier versions' }))
  await screen.findByText('This can’t be shown right now')

  fails = false
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))

  await screen.findByText('Version 0')
  expect(screen.queryByText('This can’t be shown right now')).toBeNull()
})
