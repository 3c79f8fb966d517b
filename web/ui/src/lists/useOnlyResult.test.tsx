// @vitest-environment jsdom

import { fireEvent, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { narrowTo, press, renderThings, row, searchbox, settle } from './testing/things'

test('the only result of a search made here is opened', async () => {
  const { held } = renderThings({ visited: [{}], preferences: { openOnlyResult: true } })
  await row(1)
  await narrowTo('big')
  await waitFor(() => expect(held.opened).toEqual(['Thing 60']))
})

test('a search that was left before its answer opens nothing when it is come back to', async () => {
  const { held, hold, release } = renderThings({ visited: [{}], preferences: { openOnlyResult: true } })
  await row(1)
  hold('Things')
  await narrowTo('big')
  await press('Back')
  release('Things')
  await settle()
  await press('Forward')
  await row(60)
  await settle()

  expect(held.opened).toEqual([])
})

test('Enter in a list that waits for a search opens nothing of what is shown later', async () => {
  const { held } = renderThings({ visited: [{}], preferences: { loadListAtOnce: false } })
  await userEvent.type(searchbox(), '{Enter}')
  await press('Show all')
  await row(1)
  await settle()

  expect(held.opened).toEqual([])
})

test('Enter opens the first row of what was typed, in a list that waited for it too', async () => {
  const { held } = renderThings({ visited: [{}], preferences: { loadListAtOnce: false } })
  await userEvent.type(searchbox(), 'Thing 4{Enter}')
  await waitFor(() => expect(held.opened).toEqual(['Thing 4']))
})

test('Enter is forgotten where another filter is chosen before the answer', async () => {
  const { held, hold, release } = renderThings({ visited: [{}] })
  await row(1)
  hold('Things')
  await userEvent.type(searchbox(), 'Thing{Enter}')
  await narrowTo('big')
  release('Things')
  await row(60)
  await settle()

  expect(held.opened).toEqual([])
})

test('Enter is forgotten where what was typed is taken back before the answer', async () => {
  const { held, hold, release } = renderThings({ visited: [{}] })
  await row(1)
  hold('Things')
  await userEvent.type(searchbox(), 'Thing 4{Enter}')
  await userEvent.clear(searchbox())
  await waitFor(() => expect(held.present).toEqual({}))
  release('Things')
  await userEvent.type(searchbox(), 'Thing 4')
  await waitFor(() => expect(held.present).toEqual({ name: 'Thing 4' }))
  await row(40)
  await settle()

  expect(held.opened).toEqual([])
})

test('Enter opens nothing that is shown later where the search was cleared just before', async () => {
  const { held } = renderThings({ visited: [{ name: 'Thing' }], preferences: { loadListAtOnce: false } })
  await row(1)
  fireEvent.change(searchbox(), { target: { value: '' } })
  fireEvent.keyDown(searchbox(), { key: 'Enter' })
  await waitFor(() => expect(held.present).toEqual({}))
  await press('Show all')
  await row(1)
  await settle()

  expect(held.opened).toEqual([])
})

test('the only result is opened in whichever order its filters were chosen', async () => {
  const { held } = renderThings({
    visited: [{ filters: { owner: 'Owner:1' } }],
    preferences: { openOnlyResult: true },
    owner: { data: { node: { __typename: 'Owner', id: 'Owner:1', name: 'Ann' } } },
  })
  await row(1)
  await narrowTo('big')
  await waitFor(() => expect(held.opened).toEqual(['Thing 60']))
  expect(Object.keys(held.present?.filters ?? {})).toEqual(['kind', 'owner'])
})
