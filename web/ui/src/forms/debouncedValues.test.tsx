// @vitest-environment jsdom

import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ENTRY_PAUSE_MS } from '../ui/debounced'
import { useDebouncedValues } from './debouncedValues'
import { FormScope } from './FormFields'
import { createForm } from './form'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

let drawn = 0

function Shown() {
  const { values, isMoving } = useDebouncedValues()
  drawn += 1
  return <output aria-busy={isMoving}>{String(values.days)}</output>
}

function show() {
  const form = createForm({ fields: [{ name: 'days', kind: 'integer', label: { id: 'Days' } }], values: { days: '1' } })
  render(
    <FormScope form={form}>
      <Shown />
    </FormScope>,
  )
  const shown = () => [screen.getByRole('status').textContent, screen.getByRole('status').ariaBusy]
  return { enter: (days: string) => act(() => form.set(['days'], days)), shown }
}

test('values that are being entered are seen once they rest', () => {
  const { enter, shown } = show()

  for (const days of ['12', '123', '1234']) {
    enter(days)
    act(() => vi.advanceTimersByTime(ENTRY_PAUSE_MS - 1))
    expect(shown()).toEqual(['1', 'true'])
  }
  act(() => vi.advanceTimersByTime(1))

  expect(shown()).toEqual(['1234', 'false'])
})

test('nothing is drawn with the keys of whoever goes on entering', () => {
  const { enter } = show()
  // React looks once more at what is set to what it is.
  for (const days of ['12', '123']) enter(days)
  drawn = 0

  for (const days of ['1234', '12345', '123456']) enter(days)
  expect(drawn).toBe(0)
  act(() => vi.advanceTimersByTime(ENTRY_PAUSE_MS))

  expect(drawn).toBe(1)
})
