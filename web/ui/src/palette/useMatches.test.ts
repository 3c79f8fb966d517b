// @vitest-environment jsdom

import { act, renderHook, waitFor } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { refusal, serve } from '../testing/serve'
import { keepingClient, serverWith } from '../testing/server'
import { useMatches } from './useMatches'

test('a class or customer is found by its name, however many have that within theirs', async () => {
  const others = (type: string) =>
    Array.from({ length: 20 }, (_, number) => ({ id: `${type}:${number}`, name: `A${number} Retail` }))
  const named = (type: string) => ({ id: `${type}:99`, name: 'Retail' })
  const found = (type: string, first: number, where: { name: { startsWith?: string } }) => ({
    nodes: [...others(type), named(type)]
      .filter(({ name }) => name.startsWith(where.name.startsWith ?? ''))
      .slice(0, first)
      .map((one) => ({ ...one, customerClass: named('CustomerClass') })),
  })
  const { client } = serverWith((_, { classes, classesBegun, customers, customersBegun }) => ({
    customerClasses: found('CustomerClass', 8, classes),
    customerClassesBegun: classesBegun && found('CustomerClass', 8, classesBegun),
    customers: found('Customer', 4, customers),
    customersBegun: customersBegun && found('Customer', 4, customersBegun),
  }))
  const wrapper = ({ children }: { children: ReactNode }) => createElement(Provider, { value: client }, children)
  const { result } = renderHook(() => useMatches('Retail', false), { wrapper })

  await waitFor(() => expect(result.current.isSearching).toBe(false))
  const { classes, customers } = result.current
  expect([classes[0]?.name, classes.length]).toEqual(['Retail', 8])
  expect([customers[0]?.name, customers.length]).toEqual(['Retail', 4])
})

test('what was found stays where it can’t be searched for again', async () => {
  let isBusy = false
  const retail = { id: 'CustomerClass:1', name: 'Retail' }
  const { sent } = serve(() =>
    isBusy ? refusal(503, 'BUSY') : { data: { customerClasses: { nodes: [retail] }, customers: { nodes: [] } } },
  )
  const client = keepingClient()
  const wrapper = ({ children }: { children: ReactNode }) => createElement(Provider, { value: client }, children)
  const search = () => renderHook(() => useMatches('Retail', false), { wrapper })
  const { result, unmount } = search()
  await waitFor(() => expect(result.current.classes).toEqual([retail]))
  unmount()

  isBusy = true
  const again = search().result
  await waitFor(() => expect(sent('PaletteMatches')).toHaveLength(2))
  await act(() => new Promise((done) => setTimeout(done, 50)))
  expect(again.current.classes).toEqual([retail])
})
