// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TYPING_PAUSE_MS } from './debounced'
import { useTyped } from './typed'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** A field over an address that keeps what it was sent. */
function field() {
  const sent: string[] = []
  const hook = renderHook(({ sought: searched }) => useTyped(searched, (text) => sent.push(text)), {
    initialProps: { sought: '' },
  })
  const type = (text: string) => act(() => hook.result.current[1](text))
  return {
    sent,
    type,
    enter: () => act(() => hook.result.current[2]()),
    text: () => hook.result.current[0],
    address: (searched: string) => hook.rerender({ sought: searched }),
  }
}

test('a text is searched for once its typing pauses', () => {
  const { sent, type } = field()
  type('Re')
  type('Ret')
  expect(sent).toEqual([])
  act(() => void vi.advanceTimersByTime(TYPING_PAUSE_MS))
  expect(sent).toEqual(['Ret'])
})

test('going back takes the old text out of the field', () => {
  const { sent, type, text, address } = field()
  type('Ret')
  act(() => void vi.advanceTimersByTime(TYPING_PAUSE_MS))
  address('Ret')
  address('')
  expect(text()).toBe('')
  // what waited to be sent is forgotten with it
  type('Retail')
  address('Bravo')
  act(() => void vi.advanceTimersByTime(TYPING_PAUSE_MS))
  expect([text(), sent]).toEqual(['Bravo', ['Ret']])
})

test('what is typed while the address follows stays', () => {
  const { type, text, address } = field()
  type('Ret')
  act(() => void vi.advanceTimersByTime(TYPING_PAUSE_MS))
  type('Retail')
  address('Ret')
  expect(text()).toBe('Retail')
})

test('Enter searches for what is typed at once, and nothing is searched for twice', () => {
  const { sent, type, enter } = field()
  type('Ret')
  enter()
  expect(sent).toEqual(['Ret'])
  enter()
  act(() => void vi.advanceTimersByTime(TYPING_PAUSE_MS))
  expect(sent).toEqual(['Ret'])
})
