// Where the reader stands on the page, by keys or with a screen reader: a dialog that closes gives the focus back to what
// opened it, and what disappears under the focus gives it to what took its place. Otherwise it would fall to the page's
// beginning.

import { useEffect, useState } from 'react'

/** Elements that lie over the page for a while. */
const OVERLAYS = '[aria-modal="true"], [role="menu"], [role="listbox"], [role="dialog"]'
const DIALOG = '[aria-modal="true"]'
const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea']
  .map((one) => `${one}:not(:disabled):not([tabindex="-1"])`)
  .join()
/** Titles of a page and its panels: where one of them goes, too, another page is there. */
const TITLES = 'h1, h2'
/** So long may something else take the focus first: a dialog that opens, a row that is drawn anew. */
const SETTLED_MS = 60

/** Where an element was that is gone. */
interface Gap {
  parent: Node
  next: Node | null
  previous: Node | null
}

/** Element that had the focus last, anywhere. */
let last: HTMLElement | null = null
/** Element that had it last of those on the page itself; its address; and where it was, once it is gone. */
let stood: HTMLElement | null = null
let address = ''
let gap: Gap | null = null

function noteFocus({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return
  last = target
  if (target.closest(OVERLAYS)) return
  stood = target
  address = window.location.pathname
  gap = null
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function noteRemoved(records: readonly MutationRecord[]): void {
  if (!stood || stood.isConnected || gap) return
  const element = stood
  for (const { target, removedNodes, nextSibling, previousSibling } of records) {
    const removed = [...removedNodes].find((node) => node.contains(element))
    if (!(removed instanceof Element)) continue
    if (removed.matches(TITLES) || removed.querySelector(TITLES)) return
    gap = { parent: target, next: nextSibling, previous: previousSibling }
    window.setTimeout(comeBack, SETTLED_MS)
    return
  }
}

function firstIn(node: Node | null): HTMLElement | undefined {
  if (!(node instanceof HTMLElement) || !node.isConnected) return undefined
  const all = node.matches(FOCUSABLE) ? [node] : [...node.querySelectorAll<HTMLElement>(FOCUSABLE)]
  return all.find((one) => one.checkVisibility?.() ?? true)
}

/** Successor of an element that is gone: what is chosen there, what came after it or before it, what is around it. */
function nearest({ parent, next, previous }: Gap): HTMLElement | undefined {
  const chosen = parent instanceof Element ? parent.querySelector<HTMLElement>(':scope > [aria-current="true"]') : null
  const beside = [next, previous].flatMap((node) => firstIn(chosen ?? node) ?? [])[0]
  if (beside) return beside
  for (let around: Node | null = parent; around instanceof HTMLElement; around = around.parentNode) {
    if (around.matches('main, body') || !around.isConnected) return undefined
    const found = firstIn(around)
    if (found) return found
  }
  return undefined
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.dataset.path ?? element.textContent ?? ''
}

/** Element that is drawn anew in place of another: a head that was read again while a dialog was open. */
function drawnAnew(element: HTMLElement): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>(FOCUSABLE)
  return [...all].find((one) => one.tagName === element.tagName && nameOf(one) === nameOf(element))
}

/** Give the focus back, where nothing else has taken it and the page is the same one. */
function comeBack(): void {
  if (!isLost() || !stood || address !== window.location.pathname || document.querySelector(DIALOG)) return
  const target = gap ? nearest(gap) : stood.isConnected ? stood : drawnAnew(stood)
  target?.focus({ preventScroll: true })
  if (!isLost()) return
  // The opener of a dialog may have nothing to do any more: its page is begun anew, from its title.
  const title = document.querySelector<HTMLElement>('main h1')
  if (!title || gap) return
  title.tabIndex = -1
  title.focus({ preventScroll: true })
}

/** Keep an eye on the focus for as long as the app is there. */
export function useFocusKept(): void {
  useEffect(() => {
    const observer = new MutationObserver(noteRemoved)
    document.addEventListener('focusin', noteFocus)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', noteFocus)
      observer.disconnect()
    }
  }, [])
}

/** For a dialog: once it is closed, the focus is back where it was when it opened, if anything had it. */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement)
  // A click beside everything focuses nothing. A menu that is closed already had it for what opened the menu.
  const [isHeld] = useState(() => !isLost() || (last !== null && !last.isConnected))
  useEffect(() => {
    if (!isHeld) return
    return () => {
      window.setTimeout(() => {
        const isInDialog = opener instanceof HTMLElement && opener.isConnected && opener.closest(DIALOG)
        if (isInDialog && isLost()) opener.focus({ preventScroll: true })
        else comeBack()
      }, SETTLED_MS)
    }
  }, [isHeld, opener])
}
