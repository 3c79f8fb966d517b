// The keys of the app. Whatever is on screen says which keys it has, so the list of keys (`?`) is never out of date.

import type { MessageDescriptor } from '@lingui/core'
import { useEffect, useRef, useSyncExternalStore } from 'react'

/** `mod` is Ctrl, or ⌘ on a Mac; what `alt+` stands before opens a menu, but not where a field has one of its own. `/`, `?` and `[` are the characters, wherever the keyboard has them. */
export interface Shortcut {
  keys: string
  label: MessageDescriptor
  run: () => void
}

let shortcuts: readonly Shortcut[] = []
const listeners = new Set<() => void>()

function change(next: readonly Shortcut[]): void {
  shortcuts = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** All the keys that work now. */
export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, () => shortcuts)
}

/** Give a key a meaning for as long as the component is on screen. The one on screen last wins. */
export function useShortcut(keys: string, label: MessageDescriptor, run: () => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const shortcut = { keys, label, run: () => latest.current() }
    change([...shortcuts, shortcut])
    return () => change(shortcuts.filter((other) => other !== shortcut))
  }, [keys, label])
}

const COMING_MS = 5000

/** Run what a key means on a page that is about to be opened, once it is there. */
export function runWhenThere(keys: string): void {
  const before = new Set(shortcuts)
  const stop = () => {
    window.clearTimeout(waiting)
    unsubscribe()
  }
  const waiting = window.setTimeout(() => stop(), COMING_MS)
  const unsubscribe = subscribe(() => {
    const shortcut = shortcuts.findLast((one) => one.keys === keys && !before.has(one))
    if (!shortcut) return
    stop()
    // A component takes its key before it has drawn all else.
    requestAnimationFrame(shortcut.run)
  })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** How long what is typed is meant for something that is about to open. */
const HELD_MS = 1000
let heldUntil = 0

/** Something opens that is typed into: plain characters are for it. */
export function holdKeys(): void {
  heldUntil = performance.now() + HELD_MS
}

/** Whether a dialog or the palette stands over the page: nothing is done behind it. */
function isCovered(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null
}

/** Whether one does, or is about to: what is typed is meant for it. */
function isBehindDialog(): boolean {
  return performance.now() < heldUntil || isCovered()
}

/** Whether a field opens a list of its own. */
function hasOwnList(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('select, [role=combobox], [aria-haspopup]')
}

/** Keys that type nothing work in fields, too. */
const FUNCTION_KEY = /^F\d/

/** These are other keys with Alt. Punctuation is not: some keyboards type it with Alt, as German ones on a Mac do `[`. */
const LETTER = /^\w/

/** Whether an event is these keys. A plain character is none while someone types it into a field, or a dialog is open. */
export function matches(keys: string, event: KeyboardEvent): boolean {
  const mod = event.ctrlKey || event.metaKey
  if (keys.startsWith('mod+')) {
    const isPressed = mod && !event.altKey && event.key.toLowerCase() === keys.slice(4).toLowerCase()
    // A dialog has its own Enter.
    return isPressed && !(event.key === 'Enter' && isBehindDialog())
  }
  if (keys.startsWith('alt+')) {
    return event.altKey && !mod && event.key === keys.slice(4) && !hasOwnList(event.target) && !isBehindDialog()
  }
  if (mod || event.key !== keys || (event.altKey && LETTER.test(keys)) || isBehindDialog()) return false
  return FUNCTION_KEY.test(keys) || !isTyping(event.target)
}

/** How many things are on screen that no key has a meaning behind. */
let off = 0

/** Takes the meaning from all keys, as long as that is so. */
export function useShortcutsOff(isOff: boolean): void {
  useEffect(() => {
    if (!isOff) return
    off += 1
    return () => {
      off -= 1
    }
  }, [isOff])
}

/** Listen for the keys of whatever is on screen. */
export function useShortcutKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const shortcut = shortcuts.findLast(({ keys }) => matches(keys, event))
      if (!shortcut) return
      event.preventDefault()
      if (off === 0 && !isCovered()) shortcut.run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
