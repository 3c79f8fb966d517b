// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EMBEDDED_TYPES } from '../api/admin/embedded'
import { apiClient } from '../api/client'
import { renderPage } from '../testing/renderPage'
import { type Answered, refusal, serve } from '../testing/serve'
import PredictionNotice from './PredictionNotice'

const ID = 'CustomerClass:1'
const NOTHING_PLANNED: Answered = {
  data: {
    customerClass: {
      __typename: 'CustomerClass',
      id: ID,
      plannedChanges: { __typename: 'PlannedChangeConnection', nodes: [] },
    },
  },
}
const NOTHING = /^Nothing is planned until then/

async function show(answer: Answered) {
  const server = serve(() => answer)
  server.hold('ClassForeseenChanges')
  const client = apiClient({ embedded: EMBEDDED_TYPES, inWords: async (data) => data, onExpired: () => undefined })
  const notice = () => (
    <PredictionNotice classId={ID} name="Alpha" time="2031-06-30T22:00:00.000Z">
      Back
    </PredictionNotice>
  )
  renderPage({ client, at: '/', root: () => <Outlet />, pages: { '/': notice, '/classes/$classId/$panel': notice } })
  await screen.findByText(/^Alpha as it will be on/)
  await waitFor(() => expect(server.sent('ClassForeseenChanges')).toEqual([{ id: ID }]))
  return server
}

test('that nothing is planned is said once it is known', async () => {
  const server = await show(NOTHING_PLANNED)
  expect(screen.queryByText(NOTHING)).toBeNull()

  server.release('ClassForeseenChanges')

  await screen.findByText(NOTHING)
})

test('nothing is said about what is planned where that can’t be read', async () => {
  const server = await show(refusal(200, 'INTERNAL_ERROR'))
  server.release('ClassForeseenChanges')
  await new Promise((resolve) => setTimeout(resolve, 50))

  expect(screen.queryByText(NOTHING)).toBeNull()
  expect(screen.getByText(/Read-only/).textContent).toMatch(/^ ?Read-only/)
})
