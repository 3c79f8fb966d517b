// @vitest-environment jsdom

import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { ListSearch } from './search'
import { press, renderThings, row, things } from './testing/things'

test.each<[string, ListSearch]>([
  ['all', {}],
  ['found', { name: 'Thing' }],
])('a page whose rows were deleted turns back to the last one that has some, of %s', async (_, search) => {
  const { held, hold, release, sent } = renderThings({ visited: [null, { ...search, after: ['25', '50'] }] })
  await row(51)
  hold('Things')
  held.there = things(50)

  await press('Refresh')
  await waitFor(() => expect(sent('Things')).toHaveLength(2))
  release('Things', true)
  await waitFor(() => expect(sent('Things')).toHaveLength(3))

  // while the page before is on its way, nobody is told that there is nothing
  expect(screen.queryByText('There are no things')).toBeNull()
  expect(screen.queryByText('No matches')).toBeNull()
  release('Things')
  await row(26)
  expect(held.visited).toEqual([null, { ...search, after: ['25'] }])
})

test('an address of a page that is gone leads to the last one that has rows', async () => {
  const { held } = renderThings({ visited: [null, { after: ['25', '50'] }], there: things(20) })
  await row(1)
  expect(held.visited).toEqual([null, {}])
})

test('where everything was deleted, that is said', async () => {
  const { held } = renderThings({ visited: [null, { after: ['25'] }], there: [] })
  await waitFor(() => expect(held.visited).toEqual([null, {}]))
  expect(await screen.findByText('There are no things')).toBeDefined()
})

test.each<[string, () => Promise<unknown>]>([
  ['by key', () => userEvent.keyboard(']')],
  ['by button', () => press('Next')],
])('whoever turns twice before the answer, %s, comes to each page once', async (_, next) => {
  const { held, hold, release } = renderThings({ visited: [{}] })
  await row(1)
  hold('Things')

  await next()
  await next()
  release('Things')
  await row(26)
  expect(held.present).toEqual({ after: ['25'] })
  await next()
  await row(51)
  expect(held.present).toEqual({ after: ['25', '50'] })
  await press('Previous')
  await row(26)
})

test('whoever turns back and on again before the answer passes over no page', async () => {
  const { held, hold, release } = renderThings({ visited: [{ after: ['25'] }] })
  await row(26)
  hold('Things')

  await press('Previous')
  await press('Next')
  release('Things')
  await row(1)
  expect(held.present).toEqual({})
})
