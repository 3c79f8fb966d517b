import { describe, expect, test } from 'vitest'
import { createForm } from '../form'
import type { FormValues } from '../values'
import { placesBefore, valueBefore } from './rowsBefore'

const [CALLS, FAXES, LINES] = ['Calls', 'Faxes', 'Lines'].map((of) => ({ of, price: '1' }))

describe('the place that a row had before', () => {
  test('is told though rows are removed, added and moved', () => {
    const blank = { of: '', price: '' }
    expect(
      placesBefore([CALLS, FAXES, LINES] as FormValues[], [{ ...LINES, price: '2' }, CALLS] as FormValues[]),
    ).toEqual([2, 0])
    expect(placesBefore([CALLS, FAXES] as FormValues[], [FAXES, blank, CALLS] as FormValues[])).toEqual([1, -1, 0])
  })

  test('is the same where a row is about something else and none was added or removed', () => {
    const now = [CALLS, { ...FAXES, of: 'Mails' }, LINES] as FormValues[]
    expect(placesBefore([CALLS, FAXES, LINES] as FormValues[], now)).toEqual([0, 1, 2])
  })

  test('is that of the row most alike, where several are about the same', () => {
    const [english, german] = ['en', 'de'].map((language) => ({ type: 'LOW', language, body: '' }))
    expect(placesBefore([english, german] as FormValues[], [{ ...german, body: 'Wenig' }] as FormValues[])).toEqual([1])
  })

  test('is nobody’s twice: of two rows alike one is new', () => {
    const now = [CALLS, CALLS] as FormValues[]
    expect(placesBefore([CALLS] as FormValues[], now)).toEqual([0, -1])
  })
})

test('a value of a row is found where the row was', () => {
  const before = { rows: [CALLS, FAXES] as FormValues[], name: 'One' }
  const form = createForm({ fields: [], values: before, before })
  form.set(['rows'], [FAXES, { of: 'Lines', price: '' }] as FormValues[])
  form.set(['rows', 0, 'price'], '3')
  expect(valueBefore(form, ['rows', 0, 'price'])).toBe('1')
  expect(valueBefore(form, ['rows', 0])).toEqual(FAXES)
  expect(valueBefore(form, ['rows', 1, 'of'])).toBeUndefined()
  expect(valueBefore(form, ['name'])).toBe('One')
  expect(valueBefore(createForm({ fields: [], values: before }), ['rows', 0, 'of'])).toBeUndefined()
})
