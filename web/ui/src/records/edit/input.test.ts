// @vitest-environment jsdom

import '../../testing/browser'
import { describe, expect, test } from 'vitest'
import type { FormMetadata } from '../../api/metadata'
import { problemsIn } from '../../forms/problems'
import { countChanges, saveInput, toldOf } from './input'

const label = { id: 'label' }
const PLAN: FormMetadata = [
  { name: 'threshold', kind: 'decimal', label },
  { name: 'warn', kind: 'boolean', label },
]
const form = {
  fields: [
    { name: 'name', kind: 'text', label },
    { name: 'plan', kind: 'group', label, input: 'PlanInput' },
  ] satisfies FormMetadata,
  groups: { PlanInput: PLAN },
}
const before = { name: 'A', plan: { threshold: '', warn: false } }

describe('a save', () => {
  test('names the version that it changes, and what was changed', () => {
    const values = { ...before, plan: { threshold: '50', warn: false } }
    expect(saveInput(form, before, values, { id: 'x', name: 'A', version: 3 })).toEqual({
      id: 'x',
      expectedVersion: 3,
      plan: { threshold: '50' },
    })
  })
  test('of a new record has what differs from the defaults', () => {
    expect(saveInput(form, before, { ...before, name: 'B' }, null)).toEqual({ name: 'B' })
  })
  test('counts the fields of groups one by one', () => {
    expect(countChanges(form, before, { name: 'B', plan: { threshold: '1', warn: true } })).toBe(3)
    expect(countChanges(form, before, before)).toBe(0)
  })
})

test('errors stand at their fields, and those about the whole record above the form', () => {
  const errors = [
    { code: 'NAME_TAKEN', message: 'Taken.', path: ['input', 'name'] },
    { code: 'TOO_SMALL', message: 'More.', path: ['input', 'plan', 'threshold'] },
    { code: 'READ_ONLY_RECORD', message: 'Not yours.', path: ['input', 'id'] },
  ]
  expect(toldOf(form, errors, before, before)).toEqual({
    problems: { name: 'Taken.', 'plan.threshold': 'More.' },
    general: ['Not yours.'],
  })
  const meanwhile = { ...before, name: 'Entered since' }
  expect(toldOf(form, errors, before, meanwhile)).toEqual({
    problems: { 'plan.threshold': 'More.' },
    general: ['label: Taken.', 'Not yours.'],
  })
})

test('limits are held in groups and rows, each at its own place', () => {
  const fields: FormMetadata = [
    { name: 'plan', kind: 'group', label, input: 'PlanInput' },
    { name: 'rows', kind: 'group', label, input: 'RowInput', list: true },
  ]
  const groups = { PlanInput: PLAN, RowInput: [{ name: 'minutes', kind: 'integer', label, minimum: '1' }] } as const
  const values = { plan: { threshold: 'x', warn: false }, rows: [{ minutes: '1' }, { minutes: '0' }] }
  expect(Object.keys(problemsIn(fields, values, groups))).toEqual(['plan.threshold', 'rows.1.minutes'])
})
