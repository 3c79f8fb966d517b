// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EMBEDDED_TYPES } from '../api/admin/embedded'
import { apiClient } from '../api/client'
import { renderPage } from '../testing/renderPage'
import { type Answered, refusal, serve } from '../testing/serve'
import { serverWith } from '../testing/server'
import { LookButton } from './links'
import PredictionNotice from './PredictionNotice'

const ID = 'CustomerClass:1'
const TIME = '2031-06-30T22:00:00.000Z'

/** A page of what is planned of the class: each with why it will fail, or null where that isn't known. */
function planned(foreseen: readonly (readonly object[] | null)[], endCursor: string | null = null): Answered {
  const nodes = foreseen.map((foreseenRefusals, number) => ({
    __typename: 'PlannedChange',
    id: `PlannedChange:${endCursor ?? 'last'}${number}`,
    version: 1,
    state: 'PLANNED',
    applyAt: TIME,
    plannedAt: '2026-11-30T08:00:00Z',
    userName: 'anna',
    reason: '',
    settledAt: null,
    appliedVersion: null,
    customerClass: null,
    properties: [],
    foreseenRefusals,
  }))
  const pageInfo = { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor }
  const plannedChanges = { __typename: 'PlannedChangeConnection', nodes, pageInfo }
  return { data: { customerClass: { __typename: 'CustomerClass', id: ID, plannedChanges } } }
}

const NOTHING_PLANNED = planned([])
const WILL_FAIL = [
  {
    ...{ __typename: 'PlannedChangeRefusal', code: 'NAME_TAKEN', message: 'Taken.', template: 'Taken.' },
    ...{ values: [], path: ['input', 'name'], planned: null, present: null },
  },
]
const NOTHING = /^Nothing is planned until then/

async function show(first: Answered, second?: Answered) {
  const server = serve(({ variables }) => (variables.after ? second : undefined) ?? first)
  server.hold('ClassForeseenChanges')
  const client = apiClient({ embedded: EMBEDDED_TYPES, inWords: async (data) => data, onExpired: () => undefined })
  const notice = () => (
    <PredictionNotice classId={ID} name="Alpha" time={TIME}>
      Back
    </PredictionNotice>
  )
  renderPage({ client, at: '/', root: () => <Outlet />, pages: { '/': notice, '/classes/$classId/$panel': notice } })
  await screen.findByText(/^Alpha as it will be on/)
  await waitFor(() => expect(server.sent('ClassForeseenChanges')).toEqual([{ id: ID, after: null }]))
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

test.each([
  ['are in what is shown', [[], []], 'The class as it is now, with 2 planned changes. Read-only'],
  ['will fail', [WILL_FAIL], 'It will be as it is now. 1 planned change until then will fail. Read-only'],
  [
    'will fail in part',
    [[], WILL_FAIL, WILL_FAIL],
    'The class as it is now, with 1 planned change. 2 planned changes until then will fail. Read-only',
  ],
  ['aren’t known', [null], 'It isn’t known whether 1 planned change until then will fail. Read-only'],
])('changes until then that %s are told as that', async (_, foreseen, words) => {
  const server = await show(planned(foreseen))
  server.release('ClassForeseenChanges')

  await waitFor(() =>
    expect(
      screen
        .getByText(/Read-only/)
        .textContent?.replace(/\s+/g, ' ')
        .trim(),
    ).toMatch(new RegExp(`^${words}`)),
  )
  expect(screen.queryByText(NOTHING)).toBeNull()
})

test('every planned change is counted, though they stand on several pages', async () => {
  const server = await show(planned([[], []], 'second'), planned([[]]))
  server.release('ClassForeseenChanges')

  await screen.findByText(/with 3 planned changes\./)
  expect(server.sent('ClassForeseenChanges').map(({ after }) => after)).toEqual([null, 'second'])
})

test('what is due already isn’t offered to be looked at as it will be', async () => {
  const buttons = () => (
    <>
      <LookButton classId={ID} time={new Date(Date.now() - 1).toISOString()} />
      <LookButton classId={ID} time={TIME} />
    </>
  )
  const { client } = serverWith(() => ({}))
  renderPage({ client, at: '/', root: () => <Outlet />, pages: { '/': buttons, '/classes/$classId/$panel': buttons } })

  await screen.findByText('See the class as it will be')

  const [link, ...others] = screen.getAllByRole('link')
  expect(link?.getAttribute('href')).toContain('time=2031-06-30')
  expect(others).toEqual([])
})
