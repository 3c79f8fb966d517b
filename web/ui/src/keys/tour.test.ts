// @vitest-environment jsdom

import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { arrive, goTo, leaveAt, readPlace, takeUp, useIsLed, useTourPlace } from './tour'

const placeOf = (user: string) => renderHook(() => useTourPlace(user)).result.current
const isLed = (user: string) => renderHook(() => useIsLed(user)).result.current

beforeEach(() => {
  localStorage.clear()
  arrive()
})

test('the tour begins at its first stop', () => {
  expect(placeOf('anna')).toBeNull()
  takeUp('anna')
  expect(placeOf('anna')).toEqual({ stop: 0, on: true })
})

test('who leaves it goes on at the same stop', () => {
  goTo('anna', 3)
  leaveAt('anna', 3)
  expect(placeOf('anna')).toEqual({ stop: 3, on: false })
  takeUp('anna')
  expect(placeOf('anna')).toEqual({ stop: 3, on: true })
})

test('the tour is its user’s: the next who signs in is on none', () => {
  goTo('anna', 2)
  expect([placeOf('beate'), isLed('beate')]).toEqual([null, false])
  expect([placeOf('anna'), isLed('anna')]).toEqual([{ stop: 2, on: true }, true])
})

test('who asks for a stop is led to it once', () => {
  goTo('anna', 2)
  expect(isLed('anna')).toBe(true)
  arrive()
  expect(isLed('anna')).toBe(false)
  takeUp('anna')
  leaveAt('anna', 2)
  expect(isLed('anna')).toBe(false)
})

test('what is stored and is no place is none', () => {
  for (const text of ['', 'on', 'on x', 'on 12', 'off 1']) expect(readPlace(text)).toBeNull()
})
