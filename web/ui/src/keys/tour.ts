// Where each user is in the guided tour: it stands still at a stop while its window is closed, can be left there, and is
// taken up again there.

import { useSyncExternalStore } from 'react'

/** The stop that one is at or left at, and whether the tour is on. */
interface TourPlace {
  stop: number
  on: boolean
}

const listeners = new Set<() => void>()

/** The user who asked for a stop, in this window, and was not led to it yet: whoever only opens a page is led nowhere. */
let led: string | null = null

/** Several people may sign in with one browser. */
function keyOf(user: string): string {
  return `customer-classes:tour:${user}`
}

function stored(user: string): string {
  return localStorage.getItem(keyOf(user)) ?? ''
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Parse a stored place; null where nobody has begun. */
export function readPlace(text: string): TourPlace | null {
  const [, state, stop] = /^(on|left) ([0-9])$/.exec(text) ?? []
  return state === undefined ? null : { stop: Number(stop), on: state === 'on' }
}

/** Go to a stop. */
export function goTo(user: string, stop: number): void {
  led = user
  keep(user, `on ${stop}`)
}

/** They are at the stop that they asked for. */
export function arrive(): void {
  led = null
  tell()
}

/** Leave the tour: it is taken up at that stop again. */
export function leaveAt(user: string, stop: number): void {
  led = null
  keep(user, `left ${stop}`)
}

/** Begin the tour, or go on where it was left. */
export function takeUp(user: string): void {
  goTo(user, readPlace(stored(user))?.stop ?? 0)
}

function keep(user: string, text: string): void {
  localStorage.setItem(keyOf(user), text)
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}

export function useTourPlace(user: string): TourPlace | null {
  return readPlace(useSyncExternalStore(subscribe, () => stored(user)))
}

/** Whether a user is to be led to the stop that they asked for. */
export function useIsLed(user: string): boolean {
  return useSyncExternalStore(subscribe, () => led === user)
}
