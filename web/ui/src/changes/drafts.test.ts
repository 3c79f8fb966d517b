import { i18n } from '@lingui/core'
import { describe, expect, test, vi } from 'vitest'
import type { FormMetadata } from '../api/metadata'
import type { FormValues } from '../forms/values'
import { changesIn } from './changes'
import {
  createDrafts,
  type Drafts,
  errorsOf,
  inputOfDrafts,
  isOutdated,
  problemsOfDrafts,
  remainingErrors,
} from './drafts'
import type { Part } from './part'

const label = { id: 'label' }
const FIELDS: FormMetadata = [
  { name: 'days', kind: 'integer', label },
  { name: 'on', kind: 'boolean', label },
]
const ROWS: FormMetadata = [{ name: 'metrics', kind: 'group', label, input: 'MetricInput', list: true }]
const FORMS = { MetricInput: FIELDS }
const panel = (name: string, ...path: string[]): Part => ({ name, title: label, path, form: async () => FIELDS })
const GENERAL: Part = { ...panel('GeneralInfo'), apart: ['finances', 'metrics'] }
const METRICS: Part = { ...panel('Metrics', 'metrics'), isList: true, form: async () => ROWS }
const STATISTICS = panel('Statistics', 'finances', 'statistics')
const INVOICES = panel('RegularInvoices', 'finances', 'regularInvoices')

function drafts(...entered: [Part, FormValues][]): Drafts {
  const before = { days: '1', on: false }
  return new Map(entered.map(([of, values]) => [of.name, { part: of, fields: FIELDS, forms: {}, before, values }]))
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
  })

  test('are nothing where the old values were entered again', () => {
    const entered = drafts([STATISTICS, { days: '1', on: false }])
    expect(inputOfDrafts(entered)).toEqual({})
  })
})

test('rows are sent whole, under the name of their list', () => {
  const before = { metrics: [] }
  const values = { metrics: [{ days: '3', on: true }] }
  const entered = new Map([['Metrics', { part: METRICS, fields: ROWS, forms: FORMS, before, values }]])
  expect(inputOfDrafts(entered)).toEqual({ metrics: [{ days: 3, on: true }] })
})

describe('what is entered', () => {
  const draft = (of: Part, values: FormValues) => {
    const [draft] = drafts([of, values]).values()
    if (!draft) throw new Error('There is one.')
    return draft
  }

  test('is counted panel by panel, and told to whoever shows it', () => {
    const entered = createDrafts()
    const onChange = vi.fn()
    entered.subscribe(onChange)

    entered.put(draft(GENERAL, { days: '2', on: true }))
    entered.put(draft(STATISTICS, { days: '3', on: false }))

    expect([entered.changesIn('GeneralInfo'), entered.changesIn('Statistics'), entered.changesIn('Metrics')]).toEqual([
      2, 1, 0,
    ])
    expect(entered.changes()).toBe(3)
    expect(onChange).toHaveBeenCalledTimes(2)
  })

  test('is no change any more where the old values were entered again', () => {
    const entered = createDrafts()
    entered.put(draft(STATISTICS, { days: '3', on: false }))
    entered.put(draft(STATISTICS, { days: '1', on: false }))
    expect(entered.changes()).toBe(0)
  })

  test('is another one where it starts again', () => {
    const entered = createDrafts()
    entered.put(draft(GENERAL, { days: '2', on: true }))

    entered.restart(drafts([STATISTICS, { days: '3', on: false }]))

    expect([entered.changesIn('GeneralInfo'), entered.changesIn('Statistics')]).toEqual([0, 1])
  })
})

describe('the errors of a save', () => {
  const errors = [
    { code: 'TOO_LARGE', message: 'At most 720.', path: ['input', 'finances', 'statistics', 'days'] },
    { code: 'REQUIRED', message: 'Needed.', path: ['input', 'name'] },
    { code: 'INVALID', message: 'No day.', path: ['input', 'finances', 'regularInvoices', 'reminders', '2'] },
    { code: 'REQUIRED', message: 'No price.', path: ['input', 'metrics', '1', 'price'] },
  ]
  test('stand at their own panel’s fields', () => {
    expect(errorsOf(STATISTICS, errors)).toEqual({ days: 'At most 720.' })
  })
  test('about an entry of a list stand at the entry', () => {
    expect(errorsOf(INVOICES, errors)).toEqual({ 'reminders.2': 'No day.' })
    expect(errorsOf(METRICS, errors)).toEqual({ 'metrics.1.price': 'No price.' })
  })
  test('of other panels are none of the class’s own', () => {
    expect(errorsOf(GENERAL, errors)).toEqual({ name: 'Needed.' })
  })
  test('about one field are all told there', () => {
    const taken = { code: 'TAKEN', message: 'Taken.', path: ['input', 'name'] }
    expect(errorsOf(GENERAL, [...errors, taken])).toEqual({ name: 'Needed. Taken.' })
  })
})

test('an error about what was changed since it was sent stands at no field', () => {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  const sent = drafts([GENERAL, { days: '2', on: true }], [STATISTICS, { days: '3', on: false }])
  const now = drafts([GENERAL, { days: '4', on: true }], [STATISTICS, { days: '3', on: true }])
  const error = (...path: string[]) => ({ code: 'INVALID', message: 'No.', path: ['input', ...path] })
  const errors = [error('days'), error('on'), error('finances', 'statistics', 'days'), error()]
  expect(errors.map((one) => isOutdated(one, sent, now))).toEqual([true, false, false, false])
  expect(remainingErrors(errors, sent, now).map(({ message, path }) => [message, path.slice(1).join('.')])).toEqual([
    ['label: No.', ''],
    ['No.', 'on'],
    ['No.', 'finances.statistics.days'],
    ['No.', ''],
  ])
  expect(isOutdated(error('days'), new Map(), now)).toBe(true)
})

describe('the one draft of a record', () => {
  const PLAN: FormMetadata = [
    { name: 'threshold', kind: 'decimal', label },
    { name: 'warn', kind: 'boolean', label },
  ]
  const RECORD: FormMetadata = [
    { name: 'name', kind: 'text', label, required: true },
    { name: 'plan', kind: 'group', label, input: 'PlanInput' },
  ]
  const PART: Part = { ...panel('records'), apart: ['id'], form: async () => RECORD }
  const before = { name: '', plan: { threshold: '', warn: false } }
  const draftOf = (values: Partial<FormValues>): Drafts =>
    new Map([
      [
        PART.name,
        {
          part: PART,
          fields: RECORD,
          forms: { PlanInput: PLAN },
          before,
          values: { ...before, ...values } as FormValues,
        },
      ],
    ])

  test('is sent with what was changed, and nothing else', () => {
    expect(inputOfDrafts(draftOf({ plan: { threshold: '50', warn: false } }))).toEqual({ plan: { threshold: '50' } })
    expect(inputOfDrafts(draftOf({ name: 'B' }))).toEqual({ name: 'B' })
  })

  test('counts the fields of groups one by one', () => {
    const entered = createDrafts((draft) => changesIn(draft).length)
    entered.restart(draftOf({ name: 'B', plan: { threshold: '1', warn: true } }))
    expect(entered.changes()).toBe(3)
    entered.restart(draftOf({}))
    expect(entered.changes()).toBe(0)
  })

  test('is told what is missing where all of it is judged', () => {
    expect(problemsOfDrafts(draftOf({}))).toEqual([])
    expect(problemsOfDrafts(draftOf({}), true).map(({ path }) => path)).toEqual([['input', 'name']])
  })

  test('has errors at its fields, and none that are about the whole record', () => {
    const errors = [
      { code: 'NAME_TAKEN', message: 'Taken.', path: ['input', 'name'] },
      { code: 'TOO_SMALL', message: 'More.', path: ['input', 'plan', 'threshold'] },
      { code: 'READ_ONLY_RECORD', message: 'Not yours.', path: ['input', 'id'] },
    ]
    expect(errorsOf(PART, errors)).toEqual({ name: 'Taken.', 'plan.threshold': 'More.' })
    const remaining = remainingErrors(errors, draftOf({}), draftOf({ name: 'Entered since' }))
    expect(errorsOf(PART, remaining)).toEqual({ 'plan.threshold': 'More.' })
    expect(remaining.map(({ message }) => message)).toEqual(['label: Taken.', 'More.', 'Not yours.'])
  })
})
