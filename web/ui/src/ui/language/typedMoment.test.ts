import { afterEach, describe, expect, test, vi } from 'vitest'
import { formatsOf } from './formats'
import { dayIn, momentIn, nextMonth, timeIn, typedOf } from './typedMoment'

describe('a day that is typed', () => {
  test.each([
    ['31/01/2027', 'en-GB'],
    ['31.1.2027', 'de-DE'],
    ['31.1.27', 'de-DE'],
    ['1/31/2027', 'en-US'],
    ['2027-01-31', 'en-US'],
    [' 2027. 1. 31 ', 'de-DE'],
  ])('is read from %s in %s', (text, locale) => expect(dayIn(text, formatsOf(locale))).toBe('2027-01-31'))

  test.each(['', '31/01', '31/02/2027', '1/31/2027', 'tomorrow', '31 January 2027', '2027-13-01'])(
    'is no day: %s',
    (text) => expect(dayIn(text, formatsOf('en-GB'))).toBe(null),
  )
})

test.each([
  ['9', '09:00'],
  ['09:30', '09:30'],
  ['9.30', '09:30'],
  ['0930', '09:30'],
  ['0:00', '00:00'],
  ['24:00', null],
  ['9:5', null],
  ['', null],
  ['noon', null],
])('a time that is typed as %s is %s', (text, time) => expect(timeIn(text)).toBe(time))

test('what is typed is an instant where the reader is, and an instant is typed so', () => {
  const moment = momentIn({ day: '1.1.2027', time: '0' }, formatsOf('de-DE'))
  expect(moment).toBe(new Date(2027, 0, 1).toISOString())
  expect(typedOf(new Date(moment ?? ''), formatsOf('de-DE'))).toEqual({ day: '01.01.2027', time: '00:00' })
  expect(momentIn({ day: '1.1.2027', time: 'x' }, formatsOf('de-DE'))).toBe(null)
})

describe('an instant that was there before', () => {
  afterEach(() => void vi.unstubAllEnvs())
  const formats = formatsOf('de-DE')
  const KEPT = '2026-10-25T01:30:17+00:00'

  test('is what is typed as it was written: its seconds, and the later of two hours of a night in autumn', () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    const typed = typedOf(new Date(KEPT), formats)
    expect(typed).toEqual({ day: '25.10.2026', time: '02:30' })
    expect(momentIn(typed, formats, KEPT)).toBe(KEPT)
    expect(momentIn({ day: '25.10.26', time: '2.30' }, formats, KEPT)).toBe(KEPT)
  })

  test('is not what is typed otherwise', () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    expect(momentIn({ day: '25.10.2026', time: '03:30' }, formats, KEPT)).toBe('2026-10-25T02:30:00.000Z')
    expect(momentIn({ day: '26.10.2026', time: '02:30' }, formats, KEPT)).toBe('2026-10-26T01:30:00.000Z')
    expect(momentIn({ day: '25.10.2026', time: 'x' }, formats, KEPT)).toBe(null)
  })
})

test('the next month begins after the last day of the year too', () => {
  expect(nextMonth(new Date(2026, 11, 31, 23))).toEqual(new Date(2027, 0, 1))
})
