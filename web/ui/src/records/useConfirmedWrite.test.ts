// @vitest-environment jsdom

import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WriteBeside } from '../changes/draftEditor'
import { useConfirmedWrite } from './useConfirmedWrite'

test('all that a write is refused for is told, and its dialog stays', async () => {
  const written: unknown[] = []
  const onWrite: WriteBeside = async (write) => {
    written.push(await write(5))
    return null
  }
  const userErrors = ['It has unpaid invoices.', 'It is terminated.'].map((message) => ({ code: 'IN_USE', message }))
  const { result } = renderHook(() =>
    useConfirmedWrite('Customer:1', onWrite, false, async () => ({ answer: { userErrors, record: null } })),
  )
  act(() => result.current.open())
  await act(async () => result.current.dialog.onConfirm(''))

  expect(result.current.isOpen).toBe(true)
  expect(result.current.dialog.failure).toBe('It has unpaid invoices. It is terminated.')
  expect(written).toEqual([null])
})
