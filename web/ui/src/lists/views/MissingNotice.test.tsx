// @vitest-environment jsdom

import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { refusal } from '../../testing/serve'
import { press, renderThings, row, settle } from '../testing/things'

test('what is gone is left out in place of its address, from which one goes back', async () => {
  const { held } = renderThings({ visited: [null, { name: 'Thing', filters: { owner: 'Owner:9' }, after: ['25'] }] })
  expect(await screen.findByText(/It was left out: Owner/)).toBeDefined()
  await row(1)
  expect(held.visited).toEqual([null, { name: 'Thing' }])

  await press('Back')
  await settle()

  expect(screen.getByText('Another page')).toBeDefined()
  expect(held.visited).toHaveLength(2)
})

test('an id that none can be is left out, too', async () => {
  const { held } = renderThings({
    visited: [null, { filters: { owner: 'nonsense', kind: 'big' } }],
    owner: refusal(200, 'BAD_USER_INPUT'),
  })
  expect(await screen.findByText(/It was left out: Owner/)).toBeDefined()
  expect(held.visited).toEqual([null, { filters: { kind: 'big' } }])
})

test.each([
  [401, 'UNAUTHENTICATED'],
  [429, 'RATE_LIMITED'],
  [503, 'OVERLOADED'],
  [500, 'INTERNAL_SERVER_ERROR'],
])('a server that answers %i says of no record that it is gone', async (status, code) => {
  const address = { filters: { owner: 'Owner:1' } }
  const { held, sent } = renderThings({ visited: [address], owner: refusal(status, code) })
  await waitFor(() => expect(sent('FilteredBy')).toHaveLength(1))
  await settle()

  expect(held.visited).toEqual([address])
  expect(screen.queryByText('Something of this view no longer exists')).toBeNull()
})

test('the one row that is left without what is gone is not opened', async () => {
  const { held } = renderThings({
    visited: [{ filters: { kind: 'big', owner: 'Owner:9' } }],
    preferences: { openOnlyResult: true },
  })
  await screen.findByText(/It was left out: Owner/)
  await row(60)
  await settle()

  expect(held.opened).toEqual([])
})
