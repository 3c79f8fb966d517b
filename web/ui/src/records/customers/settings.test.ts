import { describe, expect, test } from 'vitest'
import type { FormMetadata } from '../../api/metadata'
import { refused } from '../../forms/inputs/number'
import { chosenOf, settingsOf, valuesAfter } from './settings'

const label = { id: 'label' }
const FORM: FormMetadata = [
  { name: 'twoFactor', kind: 'boolean', label, nullable: true },
  { name: 'invoiceTemplateOverride', kind: 'choice', label },
  { name: 'invoiceTemplate', kind: 'reference', label, nullable: true },
  { name: 'taxMethod', kind: 'choice', label, nullable: true },
  { name: 'taxPlugin', kind: 'reference', label, nullable: true },
  { name: 'purgeAfterMonths', kind: 'integer', label, nullable: true, minimum: '0' },
]
const [TWO_FACTOR, TEMPLATE, TAX, PURGE] = settingsOf(FORM) as [never, never, never, never]

test('a link and its state are one setting, and a plug-in goes with the tax method', () => {
  expect(settingsOf(FORM).map(({ field, state }) => [field.name, state?.name])).toEqual([
    ['twoFactor', undefined],
    ['invoiceTemplate', 'invoiceTemplateOverride'],
    ['taxMethod', undefined],
    ['purgeAfterMonths', undefined],
  ])
})

describe('what is chosen', () => {
  test('is inherited where the customer says nothing, and off is not nothing', () => {
    expect(chosenOf(TWO_FACTOR, { twoFactor: null })).toBe('INHERIT')
    expect(chosenOf(TWO_FACTOR, { twoFactor: false })).toBe('false')
    expect(chosenOf(PURGE, { purgeAfterMonths: '' })).toBe('INHERIT')
    expect(chosenOf(PURGE, { purgeAfterMonths: '0' })).toBe('OWN')
    expect(chosenOf(PURGE, { purgeAfterMonths: refused('') })).toBe('OWN')
    expect(chosenOf(TAX, { taxMethod: 'NONE' })).toBe('NONE')
  })
  test('tells none from inherited for a link', () => {
    expect(chosenOf(TEMPLATE, { invoiceTemplateOverride: 'NONE', invoiceTemplate: null })).toBe('NONE')
  })
})

test('a choice takes away what does not go with it', () => {
  expect(valuesAfter(TEMPLATE, 'NONE')).toEqual({ invoiceTemplateOverride: 'NONE', invoiceTemplate: null })
  expect(valuesAfter(TEMPLATE, 'OWN')).toEqual({ invoiceTemplateOverride: 'OWN' })
  expect(valuesAfter(TWO_FACTOR, 'false')).toEqual({ twoFactor: false })
  expect(valuesAfter(TWO_FACTOR, 'INHERIT')).toEqual({ twoFactor: null })
  expect(valuesAfter(PURGE, 'INHERIT')).toEqual({ purgeAfterMonths: '' })
})
