// @vitest-environment jsdom

import { describe, expect, test } from 'vitest'
import { matches } from './shortcuts'

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
  test('that type nothing work in fields, too', () => {
    const field = document.body.appendChild(document.createElement('input'))
    expect(matches('F1', pressed('F1', {}, field))).toBe(true)
  })
  test('without Ctrl are not those with it', () => {
    expect(matches('mod+k', pressed('k'))).toBe(false)
    expect(matches('/', pressed('/', { ctrlKey: true }))).toBe(false)
  })
})
