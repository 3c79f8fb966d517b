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

test('the text that stands in for other languages is first: the house’s, or the oldest', () => {
  const texts = ['fr', 'de', 'en'].map((language) => ({ type: 'LOW_BALANCE', language }))
  const first = (all: typeof texts) => templatesByType(all).get('LOW_BALANCE')?.[0]?.template.language
  expect(first(texts)).toBe('en')
  expect(first(texts.slice(0, 2))).toBe('fr')
})

test('another type begins in the language that most texts are in', () => {
  expect(usualLanguage(TEXTS)).toBe('de')
  expect(usualLanguage([])).toBe('en')
})
