// Where somebody is in the guided tour: it goes on after a reload, can be left at any stop, and taken up again there.

import { useSyncExternalStore } from 'react'

const STORED = 'customer-classes:tour'

/** The stop that one is at or left at, and whether the tour is on. */
interface TourPlace {
  stop: number
  on: boolean
}

const listeners = new Set<() => void>()

function stored(): string {
  return localStorage.getItem(STORED) ?? ''
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

export function goTo(stop: number): void {
  keep(`on ${stop}`)
}

/** Leave the tour: it is taken up at that stop again. */
export function leaveAt(stop: number): void {
  keep(`left ${stop}`)
}

/** Begin the tour, or go on where it was left. */
export function takeUp(): void {
  goTo(readPlace(stored())?.stop ?? 0)
}

function keep(text: string): void {
  localStorage.setItem(STORED, text)
  for (const listener of listeners) listener()
}

export function useTourPlace(): TourPlace | null {
  return readPlace(useSyncExternalStore(subscribe, stored))
}
