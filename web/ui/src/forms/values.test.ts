import { describe, expect, test } from 'vitest'
import type { FormMetadata } from '../api/metadata'
import { changedInput, initialValues, inputOf, valuesOf } from './values'

const label = { id: 'label' }
const PANEL: FormMetadata = [
  { name: 'days', kind: 'integer', label, initial: '30' },
  { name: 'price', kind: 'decimal', label },
  { name: 'on', kind: 'boolean', label, initial: 'true' },
  { name: 'reminders', kind: 'integer', label, list: true },
]
const CLASS: FormMetadata = [
  { name: 'name', kind: 'text', label },
  { name: 'currency', kind: 'reference', label },
  { name: 'panel', kind: 'group', label, input: 'PanelInput' },
  { name: 'rows', kind: 'group', label, input: 'PanelInput', list: true },
]
const FORMS = { PanelInput: PANEL }

const RECORD = {
  name: 'Business',
  currency: { id: 'Q3VycmVuY3k6MQ==' },
  panel: { days: 30, price: '12.50', on: true, reminders: [14, 7] },
  rows: [],
}

describe('the values of a form', () => {
  test('keep numbers as text and references as ids', () => {
    expect(valuesOf(CLASS, RECORD, FORMS)).toEqual({
      name: 'Business',
      currency: 'Q3VycmVuY3k6MQ==',
      panel: { days: '30', price: '12.50', on: true, reminders: ['14', '7'] },
      rows: [],
    })
  })

  test('begin with the defaults of the SDL', () => {
    expect(initialValues(CLASS, FORMS)).toEqual({
      name: '',
      currency: null,
      panel: { days: '30', price: '', on: true, reminders: [] },
      rows: [],
    })
  })

  test('become the input that they came from', () => {
    const values = valuesOf(PANEL, RECORD.panel)
    expect(inputOf(PANEL, values)).toEqual({ days: 30, price: '12.50', on: true, reminders: [14, 7] })
  })
})

describe('what is sent', () => {
  const before = valuesOf(CLASS, RECORD, FORMS)

  test('is nothing when nothing was changed', () => {
    expect(changedInput(CLASS, before, structuredClone(before), FORMS)).toEqual({})
  })

  test('is the changed field of a group alone', () => {
    const after = structuredClone(before)
    Object.assign(after.panel as object, { days: '15' })
    expect(changedInput(CLASS, before, after, FORMS)).toEqual({ panel: { days: 15 } })
  })

  test('is null where a value was cleared', () => {
    const after = structuredClone(before)
    Object.assign(after.panel as object, { price: '' })
    expect(changedInput(CLASS, before, { ...after, currency: null }, FORMS)).toEqual({
      currency: null,
      panel: { price: null },
    })
  })

  test('is a list as a whole', () => {
    const after = { ...before, rows: [{ days: '1', price: '', on: false, reminders: [] }] }
    expect(changedInput(CLASS, before, after, FORMS)).toEqual({
      rows: [{ days: 1, price: null, on: false, reminders: [] }],
    })
  })
})

describe('one of several groups', () => {
  const VAT: FormMetadata = [{ name: 'rate', kind: 'decimal', label }]
  const TAXES: FormMetadata = [{ name: 'included', kind: 'boolean', label, initial: 'true' }]
  const EITHER: FormMetadata = [
    { name: 'vat', kind: 'group', label, input: 'VatInput' },
    { name: 'custom', kind: 'group', label, input: 'CustomInput' },
  ]
  const TAXATION: FormMetadata = [{ name: 'parameters', kind: 'group', label, input: 'EitherInput', oneOf: true }]
  const FORMS = { VatInput: VAT, CustomInput: TAXES, EitherInput: EITHER }
  const before = valuesOf(TAXATION, { parameters: { __typename: 'Vat', rate: '20' } }, FORMS)

  test('is the one that the record has', () => {
    expect(before).toEqual({ parameters: { vat: { rate: '20' } } })
    expect(valuesOf(TAXATION, { parameters: null }, FORMS)).toEqual({ parameters: {} })
  })
  test('is sent with its change alone', () => {
    const after = { parameters: { vat: { rate: '19' } } }
    expect(changedInput(TAXATION, before, after, FORMS)).toEqual({ parameters: { vat: { rate: '19' } } })
  })
  test('is sent whole, and alone, where another was before', () => {
    const after = { parameters: { custom: { included: true } } }
    expect(changedInput(TAXATION, before, after, FORMS)).toEqual({ parameters: { custom: { included: true } } })
  })
  test('is not sent where none is left', () => {
    expect(changedInput(TAXATION, before, { parameters: {} }, FORMS)).toEqual({})
  })
})
