// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { Client, fetchExchange } from '@urql/core'
import { gql } from 'urql'
import { expect, test } from 'vitest'
import { PastClientContext } from '../api/past'
import { PartsContext } from '../changes/part'
import { ADMIN_PANELS } from '../panels/admin'
import type { Viewer } from '../session/session'
import { ViewerContext } from '../session/ViewerContext'
import { renderPage } from '../testing/renderPage'
import { serve } from '../testing/serve'
import ClassAtTime from './ClassAtTime'
import type { ClassDocument } from './useClassAt'

const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const
const VIEWER: Viewer = { userName: 'anna', displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }
const SESSION = { viewer: VIEWER, leave: () => undefined, expire: () => undefined, prefer: () => undefined }

const ID = 'CustomerClass:1'
const CLASS = { id: ID, name: 'Europe', version: 5, currency: null, viewerAccess: { level: 'EDIT' as const } }
const DOCUMENT: ClassDocument = gql`query ClassThen($id: ID!, $at: CustomerClassMomentInput) {
  customerClass(id: $id, at: $at) { id }
}`
const STORED = {
  ...{ id: 'CustomerClassVersion:3', version: 3, at: '2020-03-01T08:00:00Z', userName: 'beate', realm: 'ADMIN' },
  ...{ action: 'UPDATE', reason: '', changes: { totalCount: 0, nodes: [] } },
}
const [PANEL] = ADMIN_PANELS

function show(time: string) {
  const answers: Readonly<Record<string, object>> = {
    ClassThen: { customerClass: { id: ID } },
    ClassVersionFound: { customerClass: { id: ID, versions: { nodes: [STORED] } } },
    ClassDeletedRecords: { customerClass: { id: ID, deletedRecords: [] } },
    ClassForeseenChanges: {
      customerClass: { id: ID, plannedChanges: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    },
  }
  const server = serve(({ operation }) => ({ data: answers[operation] ?? {} }))
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  const page = () =>
    PANEL && (
      <ClassAtTime
        at={{ time }}
        panel={PANEL}
        classDocument={DOCUMENT}
        customerClass={CLASS}
        unsaved={() => 0}
        onWrite={async () => null}
        onSaved={() => undefined}
        read={async () => null}
      />
    )
  const root = () => (
    <ViewerContext value={SESSION}>
      <PartsContext value={ADMIN_PANELS}>
        <PastClientContext value={client}>
          <Outlet />
        </PastClientContext>
      </PartsContext>
    </ViewerContext>
  )
  renderPage({ client, at: `/classes/${ID}/General`, root, pages: { '/classes/$classId/$panel': page } })
  return server
}

test('a class at an instant that has come is shown as it was, at the version of then', async () => {
  const time = '2020-06-30T22:00:00.000Z'
  const server = show(time)

  const note = await screen.findByRole('note')
  await screen.findByText(/^Version 3 of .*, by beate$/)

  expect(server.sent('ClassThen')).toEqual([{ id: ID, at: { time } }])
  expect(server.sent('ClassVersionFound')).toEqual([{ id: ID, where: { at: { lte: time } } }])
  expect(server.sent('ClassForeseenChanges')).toEqual([])
  expect(note.textContent).not.toMatch(/will be|Nothing is planned|Compare with now/)
  expect(note.textContent).toMatch(/Put back…$/)
})

test('a class at an instant to come is shown as it will be', async () => {
  const server = show('2099-06-30T22:00:00.000Z')

  await screen.findByText(/^Europe as it will be on/)

  expect(server.sent('ClassVersionFound')).toEqual([])
})
