// @vitest-environment jsdom

import { beforeEach, expect, test } from 'vitest'
import { keepHere, preferredBy } from './preferred'
import type { Viewer } from './session'

const USUAL = { density: 'COMPACT', openOnlyResult: false, loadListAtOnce: true } as const
const AUDITOR: Viewer = { userName: 'auditor', displayName: '', role: 'READ_ONLY_ADMINISTRATOR', preferences: USUAL }
const ADMIN: Viewer = { ...AUDITOR, role: 'ADMINISTRATOR' }

beforeEach(() => localStorage.clear())

test('what a read-only administrator prefers is there the next time', () => {
  keepHere(AUDITOR, { openOnlyResult: true })
  keepHere(AUDITOR, { density: 'COMFORTABLE' })

  expect(preferredBy(AUDITOR, {})).toEqual({ density: 'COMFORTABLE', openOnlyResult: true, loadListAtOnce: true })
})

test('what others prefer is kept by the server alone', () => {
  keepHere(ADMIN, { openOnlyResult: true })

  expect(localStorage.length).toBe(0)
  expect(preferredBy(ADMIN, { density: 'COMFORTABLE' })).toEqual({ ...USUAL, density: 'COMFORTABLE' })
})

test('what was kept by a read-only administrator is nobody else’s', () => {
  keepHere(AUDITOR, { openOnlyResult: true })

  expect(preferredBy(ADMIN, {})).toEqual(USUAL)
})

test('what is no preference any more is the usual one', () => {
  for (const stored of ['{', 'null', '{"density":"ROOMY","openOnlyResult":1,"loadListAtOnce":null}']) {
    localStorage.setItem('customer-classes:preferences', stored)

    expect(preferredBy(AUDITOR, {})).toEqual(USUAL)
  }
})
