import { i18n } from '@lingui/core'
import { afterEach, describe, expect, test } from 'vitest'
import type { FieldMetadata, FormMetadata } from '../../api/metadata'
import { refused } from '../inputs/number'
import { problemOf, problemsIn, problemsOf } from './problems'

i18n.loadAndActivate({ locale: 'en', messages: {} })

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

const label = { id: 'label' }
const days: FieldMetadata = { name: 'days', kind: 'integer', label, minimum: '0', maximum: '720' }
const rate: FieldMetadata = { name: 'rate', kind: 'decimal', label, minimum: '0.00001', maximum: '1000' }
const name: FieldMetadata = { name: 'name', kind: 'text', label, required: true, maximumLength: 3 }

describe('a number', () => {
  test.each(['0', '720', ''])('may be "%s"', (value) => {
    expect(problemOf(days, value)).toBeNull()
  })
  test.each(['-1', '721', '1.5', 'x'])('may not be "%s"', (value) => {
    expect(problemOf(days, value)).not.toBeNull()
  })
  test('is compared exactly', () => {
    expect(problemOf(rate, '0.00001')).toBeNull()
    expect(problemOf(rate, '0.000009999999999999999999')).not.toBeNull()
  })
})

test.each([
  ['date', '31.2.2027', 'Type a date such as 31.01.2027.'],
  ['date', 'tomorrow', 'Type a date such as 31.01.2027.'],
  ['moment', '31.1.2027 25:00', 'Type a date and time such as 31.01.2027 14:30.'],
  ['decimal', '1.234.5', 'It isn’t clear which number this is. Write it like 1.234,5.'],
  ['integer', 'x', 'Enter a number, such as 1.234,5.'],
] as const)('what can’t be read is told as what it is meant for: a %s “%s”', (kind, typed, problem) => {
  i18n.loadAndActivate({ locale: 'de', messages: {} })
  expect(problemOf({ name: 'until', kind, label }, refused(typed))).toBe(problem)
})

describe('a text', () => {
  test('that is needed may not be blank', () => {
    expect(problemOf(name, '  ')).not.toBeNull()
  })
  test('is measured in characters, not in halves of them', () => {
    expect(problemOf(name, '😀😀😀')).toBeNull()
    expect(problemOf(name, 'abcd')).not.toBeNull()
  })
})

test('each entry of a list is judged, and how many there are', () => {
  const reminders: FieldMetadata = { ...days, list: true, maximumLength: 2 }
  expect(problemOf(reminders, ['1', '2'])).toBeNull()
  expect(problemOf(reminders, ['1', '900'])).not.toBeNull()
  expect(problemOf(reminders, ['1', '2', '3'])).not.toBeNull()
})

test('the problems of a form stand by the names of their fields', () => {
  expect(Object.keys(problemsOf([name, days], { name: '', days: '1' }))).toEqual(['name'])
})

test('limits are held in groups and rows, each at its own place', () => {
  const plan: FormMetadata = [
    { name: 'threshold', kind: 'decimal', label },
    { name: 'warn', kind: 'boolean', label },
  ]
  const fields: FormMetadata = [
    { name: 'plan', kind: 'group', label, input: 'PlanInput' },
    { name: 'rows', kind: 'group', label, input: 'RowInput', list: true },
  ]
  const groups = { PlanInput: plan, RowInput: [{ name: 'minutes', kind: 'integer', label, minimum: '1' }] } as const
  const values = { plan: { threshold: 'x', warn: false }, rows: [{ minutes: '1' }, { minutes: '0' }] }
  expect(Object.keys(problemsIn(fields, values, groups))).toEqual(['plan.threshold', 'rows.1.minutes'])
})
