// @vitest-environment jsdom

import { act, renderHook, waitFor } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { ChooseCurrencyDocument } from '../api/reseller/records/graphql'
import { refusal, serve } from '../testing/serve'
import { keepingClient } from '../testing/server'
import type { RecordKind } from './kind'
import { useSources } from './useSources'

const [EURO, FRANC] = [
  { id: 'Currency:1', name: 'EUR' },
  { id: 'Currency:2', name: 'CHF' },
]
const KIND = { currencies: ChooseCurrencyDocument, sources: () => ({}), filters: ['currency'] } as unknown as RecordKind

test('currencies are read again with each page, and those that are known stay where that fails', async () => {
  const held = { all: [EURO], isBusy: false }
  const { sent } = serve(() => (held.isBusy ? refusal(503, 'BUSY') : { data: { all: held.all } }))
  const client = keepingClient()
  const wrapper = ({ children }: { children: ReactNode }) => createElement(Provider, { value: client }, children)
  const open = () => {
    const { result, unmount } = renderHook(() => useSources(KIND), { wrapper })
    return { all: () => result.current({}, true).currency?.all, unmount }
  }
  const first = open()
  await waitFor(() => expect(first.all()).toEqual([EURO]))
  first.unmount()

  held.all = [EURO, FRANC]
  const second = open()
  await waitFor(() => expect(second.all()).toEqual([EURO, FRANC]))
  second.unmount()

  held.isBusy = true
  const third = open()
  await waitFor(() => expect(sent('ChooseCurrency')).toHaveLength(3))
  await act(() => new Promise((done) => setTimeout(done, 50)))
  expect(third.all()).toEqual([EURO, FRANC])
})
