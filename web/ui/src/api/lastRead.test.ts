// @vitest-environment jsdom

import { renderHook, waitFor } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { gql, Provider, useQuery } from 'urql'
import { expect, test } from 'vitest'
import { refusal, serve } from '../testing/serve'
import { keepingClient } from '../testing/server'
import { useLastRead } from './lastRead'

const THING = gql<{ thing: string }>`
  query Thing($id: ID!) {
    thing(id: $id)
  }
`

/** Reads a thing each time it is asked for, from a server that may be busy. */
function read(first: string) {
  const server = { isBusy: false }
  const { sent } = serve(({ variables }) => (server.isBusy ? refusal(503, 'BUSY') : { data: { thing: variables.id } }))
  const client = keepingClient()
  const wrapper = ({ children }: { children: ReactNode }) => createElement(Provider, { value: client }, children)
  const use = ({ id }: { id: string }) => {
    const [answer] = useQuery({ query: THING, variables: { id }, requestPolicy: 'cache-and-network' })
    return { ...answer, thing: useLastRead(answer)?.thing }
  }
  const { result, rerender } = renderHook(use, { wrapper, initialProps: { id: first } })
  return { server, sent, now: () => result.current, ask: (id: string) => rerender({ id }) }
}

test('what was read stays where it can’t be read again', async () => {
  const { server, sent, now, ask } = read('a')
  await waitFor(() => expect(now().thing).toBe('a'))
  ask('b')
  await waitFor(() => expect(now().thing).toBe('b'))

  server.isBusy = true
  ask('a')
  await waitFor(() => expect(now().error).toBeDefined())
  expect([now().data, now().thing]).toEqual([undefined, 'a'])
  expect(sent('Thing')).toHaveLength(3)
})

test('of another one that can’t be read nothing is known', async () => {
  const { server, now, ask } = read('a')
  await waitFor(() => expect(now().thing).toBe('a'))
  server.isBusy = true
  ask('b')
  await waitFor(() => expect(now().error).toBeDefined())
  expect(now().thing).toBeUndefined()
})
