import { expect, test } from 'vitest'
import type { FormMetadata } from '../api/metadata'
import { fieldAt, fieldsIn } from './fields'

const label = { id: 'label' }
const ROWS: FormMetadata = [{ name: 'rows', kind: 'group', label, input: 'RowInput', list: true }]
const FORMS = { RowInput: [{ name: 'price', kind: 'decimal', label }] as FormMetadata }
const INDEX = fieldsIn(ROWS, FORMS, ['finances'])

test('a path into a row leads to its field, and tells the row apart', () => {
  const indexed = fieldAt(INDEX, ['finances', 'rows', 'Service:3', 'price'])
  expect(indexed?.field.field.name).toBe('price')
  expect(indexed?.place).toEqual(['finances', 'rows', 'price'])
  expect(indexed?.row?.key).toBe('Service:3')
})

test('a row that came or went leads to its list', () => {
  const indexed = fieldAt(INDEX, ['finances', 'rows', 'Service:3'])
  expect([indexed?.field.field.name, indexed?.row?.key]).toEqual(['rows', 'Service:3'])
})

test('a property that no form has leads nowhere', () => {
  expect(fieldAt(INDEX, ['clonedFrom'])).toBeUndefined()
})
