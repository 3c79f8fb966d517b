import { expect, test } from 'vitest'
import { templatesByType, usualLanguage } from './templates'

const TEXTS = [
  { type: 'LOW_BALANCE', language: 'en' },
  { type: 'INVOICE_NEW', language: 'de' },
  { type: 'LOW_BALANCE', language: 'de' },
]

test('texts of one type stand together, each at its place in the list', () => {
  expect([...templatesByType(TEXTS)].map(([type, texts]) => [type, texts.map(({ row }) => row)])).toEqual([
    ['LOW_BALANCE', [0, 2]],
    ['INVOICE_NEW', [1]],
  ])
})

test('another type begins in the language that most texts are in', () => {
  expect(usualLanguage(TEXTS)).toBe('de')
  expect(usualLanguage([])).toBe('en')
})
