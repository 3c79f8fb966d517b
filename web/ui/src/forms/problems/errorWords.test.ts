import { readFileSync } from 'node:fs'
import { i18n } from '@lingui/core'
import { beforeEach, expect, test } from 'vitest'
import { messages } from '../../locales/schema/de.po'
import { CODES, NAMES, sentenceOf, translated } from './errorWords'
import { SENTENCES } from './sentences'

const REFUSED = {
  customer: null,
  userErrors: [
    {
      code: 'IN_USE',
      message: 'In use by 3 accounts, 1 customer class.',
      template: 'In use by {users}.',
      values: ['Account:3,CustomerClass:1'],
    },
  ],
}

function inGerman() {
  i18n.loadAndActivate({ locale: 'de', messages })
}

beforeEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test('errors are told as the server tells them in its own language', () => {
  expect(translated(REFUSED)).toBe(REFUSED)
})

test('in another language, a sentence is told by its template, its codes in words', () => {
  inGerman()
  const { userErrors } = translated(REFUSED) as typeof REFUSED
  expect(userErrors[0]?.message).toBe('In Benutzung durch 3 Anschlüsse, 1 Kundenklasse.')
})

test('warnings are told like errors', () => {
  inGerman()
  const template = 'Nothing is taxed: no method calculates the taxes.'
  const answer = { warnings: [{ code: 'TAXES_WITHOUT_METHOD', message: template, template, values: [] }] }
  const { warnings } = translated(answer) as typeof answer
  expect(warnings[0]?.message).toBe('Nichts wird besteuert: Kein Verfahren berechnet die Steuern.')
})

test('numbers in a sentence are written as the reader writes them', () => {
  inGerman()
  expect(sentenceOf('At least {least}.', ['days:1234.5'])).toBe('Mindestens 1.234,5 Tage.')
})

test('an instant in a sentence is written as the reader writes it', () => {
  inGerman()
  const template = 'A change that {user} planned for {instant} sets this before.'
  const told = sentenceOf(template, ['beate', '2031-07-01T10:30:00+00:00'])
  expect(told).toMatch(/^Eine Änderung, die beate für 01\.07\.2031, \d\d:30 geplant hat, setzt das schon vorher\.$/)
})

test('sentences that follow each other are told one by one', () => {
  inGerman()
  const text = sentenceOf('In use by {users}. At most {limit}.', ['Customer:2', 'characters:80'])
  expect(text).toBe('In Benutzung durch 2 Kunden. Höchstens 80 Zeichen.')
})

test('a sentence that is newer than the app is told by its code, and one of a newer code as it is', () => {
  inGerman()
  const answer = {
    results: [
      {
        id: '1',
        userErrors: [{ code: 'NEWER', message: 'Something newer.', template: 'Something newer.', values: [] }],
      },
      { userErrors: [{ code: 'IN_USE', message: 'Newer.', template: 'Newer.', values: [] }] },
    ],
  }
  const { results } = translated(answer) as typeof answer
  expect(results[0]?.userErrors[0]?.message).toBe('Something newer.')
  expect(results[1]?.userErrors[0]?.message).toBe('Der Eintrag wird noch verwendet.')
})

test('every sentence and every word in one has its German', () => {
  inGerman()
  const texts = [SENTENCES, CODES, ...Object.values(NAMES)].flatMap((words) => Object.values(words))
  expect(texts.length).toBeGreaterThan(200)
  expect(texts.filter(({ id }) => !(id in messages)).map(({ message }) => message)).toEqual([])
})

test('every code that a reseller can get has its words', () => {
  const [, body = ''] =
    /enum UserErrorCode \{([\s\S]*?)\n\}/.exec(readFileSync('../../schema/reseller.graphql', 'utf8')) ?? []
  const codes = [...body.matchAll(/^ {2}([A-Z_]+)$/gm)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(30)
  expect(codes.filter((code) => !(code && code in CODES))).toEqual([])
})

test('every place for a word of the server has words for it', () => {
  const places = new Set(
    Object.keys(SENTENCES).flatMap((one) => [...one.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  )
  expect(Object.keys(NAMES).filter((name) => !places.has(name))).toEqual([])
})
