// Undoing a single change: a field, one of several groups, and a property of a row, while others stay as entered.

import { expect, test } from 'vitest'
import type { FormValues } from '../forms/values'
import type { Draft, Drafts } from './drafts'
import type { Part } from './part'
import { draftsWithout } from './undo'

function entered(
  before: FormValues,
  values: FormValues,
  path = ['finances', 'taxation'],
  together: Part['together'] = undefined,
): Drafts {
  const part: Part = { name: 'Taxation', title: { id: 'Taxation' }, path, together, form: async () => [] }
  const draft: Draft = { part, fields: [], forms: {}, before, values }
  return new Map([['Taxation', draft]])
}

function without(drafts: Drafts, ...path: string[]): FormValues | undefined {
  return draftsWithout(drafts, ['finances', 'taxation', ...path])?.get('Taxation')?.values
}

test('a field is as it was, and the others stay as entered', () => {
  const drafts = entered({ days: ['7'], fee: '1' }, { days: ['7', '3'], fee: '2' })
  expect(without(drafts, 'days')).toEqual({ days: ['7'], fee: '2' })
  expect(without(drafts, 'fee')).toEqual({ days: ['7', '3'], fee: '1' })
})

test('a value of a group is undone alone, and another group gives way to the one that was there', () => {
  const before = { method: { fixedVat: { rate: '19', name: 'VAT' } } }
  const same = entered(before, { method: { fixedVat: { rate: '21', name: 'Tax' } } })
  expect(without(same, 'method', 'fixedVat', 'rate')).toEqual({ method: { fixedVat: { rate: '19', name: 'Tax' } } })
  const other = entered(before, { method: { sureTax: { plugin: 'TaxPlugin:1' } } })
  expect(without(other, 'method', 'sureTax', 'plugin')).toEqual(before)
})

test('a row is found by its first field: a property of it, an added and a removed one', () => {
  const [one, two] = [
    { type: 'DUE', sms: false },
    { type: 'LATE', sms: false },
  ]
  const changed = entered({ flags: [one, two] }, { flags: [one, { ...two, sms: true }] })
  expect(without(changed, 'flags', 'LATE', 'sms')).toEqual({ flags: [one, two] })
  expect(without(entered({ flags: [one] }, { flags: [one, two] }), 'flags', 'LATE')).toEqual({ flags: [one] })
  expect(without(entered({ flags: [one, two] }, { flags: [two] }), 'flags', 'DUE')).toEqual({ flags: [one, two] })
})

test('a change that no form holds, or of a row that two have the key of, is not undone', () => {
  const row = { type: 'DUE', sms: false }
  const drafts = entered({ flags: [row, row] }, { flags: [row, { ...row, sms: true }] })
  expect(without(drafts, 'flags', 'DUE', 'sms')).toBeUndefined()
  expect(without(drafts, 'unknown')).toBeUndefined()
  expect(draftsWithout(drafts, ['name'])).toBeNull()
})

test('fields that go together are undone together, and others beside them stay', () => {
  const before = { method: 'FIXED_VAT', parameters: { fixedVat: { rate: '19' } }, exempt: false }
  const values = { method: 'CUSTOM', parameters: { custom: { taxes: [] } }, exempt: true }
  const drafts = entered(before, values, ['finances', 'taxation'], [['method', 'parameters']])
  const undone = { ...before, exempt: true }
  expect(without(drafts, 'method')).toEqual(undone)
  expect(without(drafts, 'parameters', 'custom', 'taxes')).toEqual(undone)
  expect(without(drafts, 'exempt')).toEqual({ ...values, exempt: false })
})

test('a parameter is undone alone where the method is the same', () => {
  const before = { method: 'FIXED_VAT', parameters: { fixedVat: { rate: '19', name: 'VAT' } } }
  const values = { method: 'FIXED_VAT', parameters: { fixedVat: { rate: '7', name: 'Tax' } } }
  const drafts = entered(before, values, ['finances', 'taxation'], [['method', 'parameters']])
  expect(without(drafts, 'parameters', 'fixedVat', 'rate')).toEqual({
    ...values,
    parameters: { fixedVat: { rate: '19', name: 'Tax' } },
  })
})
