import { describe, expect, test } from 'vitest'
import { isRefused, readNumber, refused, typedNumber, typedText } from './number'

function meant(text: string, language: string): string {
  const read = readNumber(text, language)
  return read.kind === 'number' ? read.value : read.kind
}

describe('a number in English', () => {
  test.each([
    ['1,234.50', '1234.50'],
    ['1234.5', '1234.5'],
    ['1,234', '1234'],
    ['1,234,567.001', '1234567.001'],
    ['1 234.5', '1234.5'],
    ['1\u00a0234\u00a0567', '1234567'],
    ["1'234.50", '1234.50'],
    ['-12.5', '-12.5'],
    ['\u221212.5', '-12.5'],
    ['+3', '3'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['0.30000000000000000001', '0.30000000000000000001'],
    [' 12 ', '12'],
  ])('%s is %s', (text, value) => {
    expect(meant(text, 'en')).toBe(value)
  })

  test.each([
    '12,5',
    '1.234,50',
    '1,23,456',
    '1,2345',
    '1.2.3',
    '12,50',
    ',5',
    '1,234 567',
    '1,,234',
    '1234,567',
    '0,5',
    '0,125',
    '-0,125',
    '0,125,000',
    '00,125',
    '0 125',
  ])('%s is refused, for it may be another one elsewhere', (text) => {
    expect(meant(text, 'en')).toBe('ambiguous')
  })

  test.each(['abc', '1e3', '12 EUR', '١٢', '１２', '--1', '.', '-', '1_000', '12\u200b'])('%s is none', (text) => {
    expect(meant(text, 'en')).toBe('none')
  })
})

describe('a number in German', () => {
  test.each([
    ['1.234,50', '1234.50'],
    ['12,5', '12.5'],
    ['1.234', '1234'],
    ['1.234.567', '1234567'],
    ['1 234,5', '1234.5'],
    ['-0,5', '-0.5'],
  ])('%s is %s', (text, value) => {
    expect(meant(text, 'de')).toBe(value)
  })

  test.each(['12.5', '1,234.50', '1.23', '0.5', '0.125', '-0.125', '0.125,5', '1.2345'])('%s is refused', (text) => {
    expect(meant(text, 'de')).toBe('ambiguous')
  })
})

test('nothing is empty in every language', () => {
  expect(meant('', 'en')).toBe('empty')
  expect(meant('  ', 'de')).toBe('empty')
})

test.each(['en', 'de', 'en-GB', 'de-AT'])(
  'what is kept is typed and read again as the same number in %s',
  (language) => {
    for (const value of ['0', '12.50', '-0.00001', '1234567890123456789.123', '1.234', '1234']) {
      expect(meant(typedNumber(value, language), language)).toBe(value)
    }
  },
)

test('a refused text stays as it was typed, and is no number', () => {
  const kept = refused('12.5')
  expect(isRefused(kept)).toBe(true)
  expect(typedText(kept, 'de')).toBe('12.5')
  expect(typedText('12.5', 'de')).toBe('12,5')
})
