import { expect, test } from 'vitest'
import type { FormMetadata, GroupForms } from '../../api/metadata'
import { type FormValues, valuesOf } from '../../forms/values'
import type { Part } from '../part'
import { draftsOf, inputIn, withInput } from './amended'

const label = { id: 'x', message: 'x' }

const FIELDS = [
  { name: 'name', kind: 'text', label },
  { name: 'days', kind: 'integer', label },
  { name: 'service', kind: 'reference', label },
  { name: 'isOn', kind: 'boolean', label },
  { name: 'rows', kind: 'group', list: true, input: 'RowInput', label },
  { name: 'way', kind: 'group', oneOf: true, input: 'WayInput', label },
] as unknown as FormMetadata

const FORMS = {
  RowInput: [
    { name: 'key', kind: 'text', label },
    { name: 'price', kind: 'decimal', label },
  ],
  WayInput: [
    { name: 'fixed', kind: 'group', input: 'RowInput', label },
    { name: 'none', kind: 'group', input: 'RowInput', label },
  ],
} as unknown as GroupForms

const BEFORE: FormValues = {
  name: 'a',
  days: '7',
  service: 'Service:1',
  isOn: false,
  rows: [{ key: 'one', price: '1' }],
  way: { fixed: { key: 'k', price: '2' } },
}

test('a kept input has the names of the API, those within it too', () => {
  const kept = '{"web_self_care":{"brand_name":"Acme"},"rows":[{"net_value_2":1}],"empty":null}'
  expect(inputIn(kept)).toEqual({ webSelfCare: { brandName: 'Acme' }, rows: [{ netValue2: 1 }], empty: null })
})

test('what an input sets stands in the form, and the rest as it was', () => {
  const input = { days: 14, service: null, isOn: true, rows: [{ key: 'two', price: '2.5' }] }
  expect(withInput(FIELDS, BEFORE, input, FORMS)).toEqual({
    ...BEFORE,
    days: '14',
    service: null,
    isOn: true,
    rows: [{ key: 'two', price: '2.5' }],
  })
})

test('of one of several groups the given one is chosen, and the same one keeps what is not given', () => {
  expect(withInput(FIELDS, BEFORE, { way: { fixed: { price: 3 } } }, FORMS).way).toEqual({
    fixed: { key: 'k', price: '3' },
  })
  expect(withInput(FIELDS, BEFORE, { way: { none: { key: 'n' } } }, FORMS).way).toEqual({
    none: { key: 'n', price: '' },
  })
})

test('what was entered by hand stays over what was asked for', async () => {
  const part = {
    name: 'Terms',
    path: ['terms'],
    form: async () => FIELDS,
    groups: async () => FORMS,
  } as unknown as Part
  const other = { ...part, name: 'Other', path: ['other'] } as Part
  const record = { terms: { name: 'a', days: 7 }, other: { name: 'o' } }
  const before = valuesOf(FIELDS, record.terms, FORMS)
  const own = { part, fields: FIELDS, forms: FORMS, before, values: { ...before, name: 'mine' } }
  const amended = await draftsOf(
    [part, other],
    record,
    { terms: { name: 'theirs', days: 14 } },
    () => new Map([['Terms', own]]),
  )
  expect([...amended.keys()]).toEqual(['Terms'])
  expect(amended.get('Terms')?.values).toMatchObject({ name: 'mine', days: '14' })
  expect(amended.get('Terms')?.before).toMatchObject({ name: 'a', days: '7' })
})

test('what was entered by hand comes with what it goes together with', async () => {
  const part = {
    name: 'Terms',
    path: ['terms'],
    together: [['name', 'days']],
    form: async () => FIELDS,
    groups: async () => FORMS,
  } as unknown as Part
  const record = { terms: { name: 'a', days: 7 } }
  const before = valuesOf(FIELDS, record.terms, FORMS)
  const own = { part, fields: FIELDS, forms: FORMS, before, values: { ...before, days: '10' } }
  const input = { terms: { name: 'theirs', days: 14, isOn: true } }
  const amended = await draftsOf([part], record, input, () => new Map([['Terms', own]]))
  expect(amended.get('Terms')?.values).toMatchObject({ name: 'a', days: '10', isOn: true })
})

test('what was entered is looked at last, so that nothing entered while forms are loaded is lost', async () => {
  // given
  const requested: string[] = []
  const load = async <Value>(value: Value) => {
    requested.push('form')
    return value
  }
  const part = {
    name: 'Terms',
    path: ['terms'],
    form: () => load(FIELDS),
    groups: () => load(FORMS),
  } as unknown as Part

  // when
  await draftsOf([part], { terms: { name: 'a' } }, { terms: { name: 'theirs' } }, () => {
    requested.push('entered')
    return new Map()
  })

  // then
  expect(requested).toEqual(['form', 'form', 'entered'])
})
