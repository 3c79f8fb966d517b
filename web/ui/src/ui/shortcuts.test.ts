// @vitest-environment jsdom

import { renderHook } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { matches, useShortcut, useShortcutKeys } from './shortcuts'

afterEach(() => document.body.replaceChildren())

function pressed(key: string, init: KeyboardEventInit = {}, target: HTMLElement = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...init })
  target.dispatchEvent(event)
  return event
}

describe('keys', () => {
  test('with Ctrl work everywhere, also while typing', () => {
    const field = document.body.appendChild(document.createElement('input'))
    expect(matches('mod+k', pressed('K', { ctrlKey: true }, field))).toBe(true)
  })
  test('with Ctrl and Enter are the page’s, unless a dialog is open', () => {
    const field = document.body.appendChild(document.createElement('input'))
    expect(matches('mod+Enter', pressed('Enter', { ctrlKey: true }, field))).toBe(true)
    expect(matches('mod+Enter', pressed('Enter', {}, field))).toBe(false)
    const dialog = document.body.appendChild(document.createElement('div'))
    dialog.setAttribute('aria-modal', 'true')
    expect(matches('mod+Enter', pressed('Enter', { ctrlKey: true }, field))).toBe(false)
    dialog.remove()
  })
  test('that are characters are the character, however it is typed', () => {
    expect(matches('?', pressed('?', { shiftKey: true }))).toBe(true)
    expect(matches('/', pressed('/', { shiftKey: true }))).toBe(true)
  })
  test('that are characters belong to the field that is typed into', () => {
    const field = document.body.appendChild(document.createElement('input'))
    expect(matches('/', pressed('/', {}, field))).toBe(false)
  })
  test('that are characters are the character with Option too, but letters are not', () => {
    expect(matches('[', pressed('[', { altKey: true }))).toBe(true)
    expect(matches(']', pressed(']', { altKey: true }))).toBe(true)
    expect(matches('c', pressed('c', { altKey: true }))).toBe(false)
    expect(matches('F1', pressed('F1', { altKey: true }))).toBe(false)
  })
  test('that type nothing work in fields, too', () => {
    const field = document.body.appendChild(document.createElement('input'))
    expect(matches('F1', pressed('F1', {}, field))).toBe(true)
  })
  test('without Ctrl are not those with it', () => {
    expect(matches('mod+k', pressed('k'))).toBe(false)
    expect(matches('/', pressed('/', { ctrlKey: true }))).toBe(false)
  })
})

const KEYS: readonly [string, KeyboardEventInit][] = [
  ['mod+s', { key: 's', ctrlKey: true }],
  ['mod+k', { key: 'k', metaKey: true }],
  ['mod+Enter', { key: 'Enter', ctrlKey: true }],
  ['alt+ArrowDown', { key: 'ArrowDown', altKey: true }],
  ['[', { key: '[' }],
  ['c', { key: 'c' }],
  ['F1', { key: 'F1' }],
]

test.each(KEYS)('%s does nothing to the page while a dialog stands over it', (keys, init) => {
  const run = vi.fn()
  renderHook(() => {
    useShortcutKeys()
    useShortcut(keys, { id: 'Act' }, run)
  })
  const press = () => {
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
    return event
  }
  const dialog = document.body.appendChild(document.createElement('div'))
  dialog.setAttribute('aria-modal', 'true')
  const event = press()
  expect(run).not.toHaveBeenCalled()
  // The browser neither saves the page nor stands in its address.
  expect(event.defaultPrevented).toBe(['mod+s', 'mod+k'].includes(keys))

  dialog.remove()
  press()
  expect(run).toHaveBeenCalledOnce()
})
