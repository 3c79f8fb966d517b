import { describe, expect, test } from 'vitest'
import type { FormMetadata } from '../forms/metadata'
import type { FormValues } from '../forms/values'
import type { Panel } from '../panels/panel'
import { countChanges, type Drafts, errorsOf, inputOfDrafts, recordOf } from './drafts'

const label = { id: 'label' }
const FIELDS: FormMetadata = [
  { name: 'days', kind: 'integer', label },
  { name: 'on', kind: 'boolean', label },
  { name: 'finances', kind: 'group', label, input: 'FinancesInput' },
]
const panel = (name: string, ...path: string[]): Panel => ({ name, title: label, path, form: async () => FIELDS })
const GENERAL = panel('GeneralInfo')
const STATISTICS = panel('Statistics', 'finances', 'statistics')
const INVOICES = panel('RegularInvoices', 'finances', 'regularInvoices')

function drafts(...entered: [Panel, FormValues][]): Drafts {
  const before = { days: '1', on: false }
  return new Map(entered.map(([of, values]) => [of.name, { panel: of, fields: FIELDS, before, values }]))
}

describe('the drafts of several panels', () => {
  test('are one input, with what was changed and nothing else', () => {
    const entered = drafts(
      [GENERAL, { days: '2', on: false }],
      [STATISTICS, { days: '1', on: true }],
      [INVOICES, { days: '', on: false }],
    )
    expect(inputOfDrafts(entered)).toEqual({
      days: 2,
      finances: { statistics: { on: true }, regularInvoices: { days: null } },
    })
    expect(countChanges(entered)).toBe(3)
  })

  test('are nothing where the old values were entered again', () => {
    const entered = drafts([STATISTICS, { days: '1', on: false }])
    expect(inputOfDrafts(entered)).toEqual({})
    expect(countChanges(entered)).toBe(0)
  })
})

describe('the errors of a save', () => {
  const errors = [
    { code: 'TOO_LARGE', message: 'At most 720.', path: ['input', 'finances', 'statistics', 'days'] },
    { code: 'REQUIRED', message: 'Needed.', path: ['input', 'name'] },
    { code: 'INVALID', message: 'No day.', path: ['input', 'finances', 'regularInvoices', 'reminders', '2'] },
  ]
  test('stand at their own panel’s fields', () => {
    expect(errorsOf(STATISTICS, errors)).toEqual({ days: 'At most 720.' })
  })
  test('about an entry of a list stand at the list', () => {
    expect(errorsOf(INVOICES, errors)).toEqual({ reminders: 'No day.' })
  })
})

test('a panel’s values are found where the class has them', () => {
  expect(recordOf(STATISTICS, { finances: { statistics: { days: 3 } } })).toEqual({ days: 3 })
  expect(recordOf(GENERAL, { name: 'Business' })).toEqual({ name: 'Business' })
})
