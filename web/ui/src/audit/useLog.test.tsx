// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { fireEvent, screen } from '@testing-library/react'
import { Client, fetchExchange } from '@urql/core'
import { expect, test } from 'vitest'
import { AuditLogDocument, type AuditLogQuery } from '../api/admin/audit/graphql'
import { renderPage } from '../testing/renderPage'
import { refusal, serve } from '../testing/serve'
import { useLog } from './useLog'

const WHERE = { property: { eq: 'body' } }

function pageOf({ auditLog }: AuditLogQuery) {
  return auditLog
}

function Entries() {
  const { entries, error, more } = useLog(AuditLogDocument, { where: WHERE }, pageOf)
  return (
    <>
      {error && <p>{error.message}</p>}
      <p>{entries.map(({ id }) => id).join(' ') || 'Nothing'}</p>
      {more && (
        <button type="button" onClick={more}>
          More
        </button>
      )}
    </>
  )
}

/** A log of pages of one entry, the last of which is 1, whose answers are too long where they could have more rows than fit. */
function show(fits: (after: number) => number, total = 2) {
  const server = serve(({ variables: { first = 100, after } }) => {
    const place = Number(after ?? total + 1) - 1
    if (first > fits(place)) return refusal(200, 'COST_LIMIT_EXCEEDED')
    const pageInfo = { hasNextPage: place > 1, endCursor: String(place) }
    return { data: { auditLog: { totalCount: total, nodes: [{ id: `AuditRecord:${place}` }], pageInfo } } }
  })
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  renderPage({ client, at: '/', root: () => <Outlet />, pages: { '/': Entries } })
  return server
}

test('a log whose texts are too long for one answer is read in smaller pages', async () => {
  const server = show(() => 3)

  await screen.findByText('AuditRecord:2')
  fireEvent.click(screen.getByRole('button', { name: 'More' }))

  await screen.findByText('AuditRecord:2 AuditRecord:1')
  const first = { where: WHERE, after: null }
  const second = { where: WHERE, after: '2' }
  expect(server.sent('AuditLog')).toEqual([
    first,
    { ...first, first: 10 },
    { ...first, first: 3 },
    { ...second, first: 3 },
  ])
})

test('a log goes on with the size of page that fitted last, and grows again from there', async () => {
  const server = show((place) => (place > 4 ? 3 : 100), 6)
  const sizes = () => server.sent('AuditLog').map(({ first }) => first)
  const read = async (last: number) => {
    fireEvent.click(screen.getByRole('button', { name: 'More' }))
    await screen.findByText(new RegExp(`AuditRecord:${last}$`))
  }
  await screen.findByText('AuditRecord:6')
  expect(sizes()).toEqual([undefined, 10, 3])
  await read(5)
  await read(4)
  await read(3)
  await read(2)
  expect(sizes()).toEqual([undefined, 10, 3, 3, 10, undefined, undefined])
})

test('what is too long in any page is told, and not asked for again by itself', async () => {
  const server = show(() => 0)

  await screen.findByText('[GraphQL] Refused.')

  expect(server.sent('AuditLog').map(({ first }) => first)).toEqual([undefined, 10, 3, 1])
  expect(screen.getByText('Nothing')).toBeTruthy()
})
