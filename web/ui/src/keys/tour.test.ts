// @vitest-environment jsdom

import { beforeEach, expect, test } from 'vitest'
import { goTo, leaveAt, readPlace, takeUp } from './tour'

const place = () => readPlace(localStorage.getItem('customer-classes:tour') ?? '')

beforeEach(() => localStorage.clear())

test('the tour begins at its first stop', () => {
  expect(place()).toBeNull()
  takeUp()
  expect(place()).toEqual({ stop: 0, on: true })
})

test('who leaves it goes on at the same stop', () => {
  goTo(3)
  leaveAt(3)
  expect(place()).toEqual({ stop: 3, on: false })
  takeUp()
  expect(place()).toEqual({ stop: 3, on: true })
})

test('what is stored and is no place is none', () => {
  for (const text of ['', 'on', 'on x', 'on 12', 'off 1']) expect(readPlace(text)).toBeNull()
})
