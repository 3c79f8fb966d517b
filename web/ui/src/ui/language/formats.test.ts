import { describe, expect, test } from 'vitest'
import { formatsOf, localeOf } from './formats'
import { dayIn } from './typedMoment'

/** With ordinary blanks: formats keep a number and its unit together. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}

describe('the locale to write in', () => {
  test.each([
    ['en', ['en-GB', 'en'], 'en-GB'],
    ['en', ['de-DE', 'en-US'], 'en-US'],
    ['en', ['de-DE', 'de'], 'en-DE'],
    ['de', ['en', 'de-AT'], 'de-AT'],
    ['de', ['en-GB'], 'de'],
    ['en', ['en'], 'en-001'],
    ['en', ['en-GB-oxendict'], 'en-GB'],
    ['en', ['zh-Hant-TW'], 'en-001'],
    ['en', ['pt-BR', 'pt'], 'en-001'],
    ['en', ['en-BR'], 'en-001'],
    ['de', [], 'de'],
  ])('of a page in %s for a browser in %j is %s', (language, browser, locale) => {
    expect(localeOf(language, browser)).toBe(locale)
  })
})

describe('a day and a time are written as where the reader is', () => {
  test.each([
    ['en-GB', '9 Aug 2026', '14:05:09 CEST'],
    ['en-US', 'Aug 9, 2026', '02:05:09 PM GMT+2'],
    ['de-DE', '09.08.2026', '14:05:09 MESZ'],
  ])('in %s', (locale, day, time) => {
    expect(formatsOf(locale).day('2026-08-09')).toBe(day)
    process.env.TZ = 'Europe/Berlin'
    expect(plain(formatsOf(locale).exactTime('2026-08-09T12:05:09Z'))).toBe(time)
  })

  test('English of no region is not America’s', () => {
    expect(formatsOf(localeOf('en', ['en'])).day('2026-08-09')).toBe('9 Aug 2026')
    expect(formatsOf(localeOf('en', ['pt-BR', 'pt'])).day('2026-08-09')).toBe('9 Aug 2026')
    expect(dayIn('09/08/2026', formatsOf(localeOf('en', ['pt-BR', 'pt'])))).toBe('2026-08-09')
  })

  test('in a zone that is named beside it', () => {
    expect(formatsOf('en-GB').moment('2026-08-09T22:30:00Z', 'Asia/Tokyo')).toBe('10 Aug 2026, 07:30')
  })
})

describe('numbers', () => {
  test('keep all digits and places', () => {
    expect(formatsOf('en-GB').decimal('1234567890123456.50')).toBe('1,234,567,890,123,456.50')
    expect(formatsOf('de-DE').decimal('1234567890123456.50')).toBe('1.234.567.890.123.456,50')
    expect(formatsOf('de-DE').decimal('-0.00001')).toBe('-0,00001')
    expect(formatsOf('de-DE').decimal('abc')).toBe('abc')
  })

  test('have the separators of the language in every region, as they are typed', () => {
    expect(formatsOf('en-DE').decimal('1234.5')).toBe('1,234.5')
    expect(plain(formatsOf('de-CH').money('1234.5', 'CHF'))).toBe('1.234,50 CHF')
  })

  test('say on which side of zero they are', () => {
    expect([-3, 0, 14].map(formatsOf('de-DE').signed)).toEqual(['-3', '0', '+14'])
  })
})

describe('money has its currency, its scale and its groups', () => {
  test.each([
    ['en-GB', '1234.5', 'EUR', 'EUR 1,234.50'],
    ['de-DE', '1234.50000', 'EUR', '1.234,50 EUR'],
    ['de-DE', '0.00125', 'USD', '0,00125 USD'],
    ['en-GB', '1234567.00000', 'JPY', 'JPY 1,234,567'],
    ['en-GB', '12.5', 'KWD', 'KWD 12.500'],
    ['en-GB', '9999999999999.99999', 'EUR', 'EUR 9,999,999,999,999.99999'],
    ['de-DE', '-100', 'EUR', '-100,00 EUR'],
    ['en-GB', '100', undefined, '100'],
  ])('in %s: %s %s', (locale, amount, currency, written) => {
    expect(plain(formatsOf(locale).money(amount, currency))).toBe(written)
  })
})

test('no other module writes dates, numbers or money', () => {
  const files = import.meta.glob('../../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
  const own = /\/(formats|graphql)(\.test)?\.tsx?$|\.test\.tsx?$/
  const elsewhere = Object.entries(files)
    .filter(([path]) => !own.test(path) && path !== './formats.ts')
    .filter(([, code]) =>
      /toLocale\w*String\(|Intl\.(Number|DateTime)Format\(|i18n\.(date|number)\(/.test(String(code)),
    )
    .map(([path]) => path)
  expect(elsewhere).toEqual([])
})
