import { readFileSync } from 'node:fs'
import { i18n } from '@lingui/core'
import { beforeEach, expect, test } from 'vitest'
import { messages } from '../../locales/schema/de.po'
import { readersFormats } from '../../ui/language/formats'
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

test('in English, a sentence is told by its template too: codes in words, numbers and days as the reader writes them', () => {
  const answer = (template: string, ...values: string[]) => ({ userErrors: [{ message: 'Raw.', template, values }] })
  const told = (one: ReturnType<typeof answer>) => (translated(one) as typeof one).userErrors[0]?.message
  expect(told(answer('The notification set has no text to send {type} by {channel}.', 'LOW_BALANCE', 'EMAIL'))).toBe(
    'The notification set has no text to send “Low balance” by email.',
  )
  expect(told(answer('At most {limit}.', 'characters:1000'))).toBe('At most 1,000 characters.')
  expect(told(answer('Not after {limit}.', '8000-12-31'))).toBe(`Not after ${readersFormats().day('8000-12-31')}.`)
  expect(readersFormats().day('8000-12-31')).not.toContain('8000-12-31')
})

test('an English sentence that is newer than the app is told as the server tells it', () => {
  const error = { code: 'IN_USE', message: 'Newer.', template: 'Newer.', values: [] }
  expect(translated({ userErrors: [error] })).toEqual({ userErrors: [error] })
})

test.each([
  [
    ['The notification set has no text to send {type} by {channel}.', 'LOW_BALANCE', 'EMAIL'],
    'Der Benachrichtigungssatz hat keinen Text, um „Niedriger Saldo“ als E-Mail zu verschicken.',
  ],
  [
    [
      'In use by {users}. {type} is sent by {channel} with this text; switch it off there first.',
      'CustomerClass:1',
      'LOW_BALANCE',
      'SMS',
    ],
    'In Benutzung durch 1 Kundenklasse. „Niedriger Saldo“ wird mit diesem Text als SMS verschickt; schalten Sie das dort zuerst aus.',
  ],
  [
    ['This belongs to {word}, and {chosen} is chosen.', 'FIXED_VAT', 'SURETAX'],
    'Das gehört zu „Feste Umsatzsteuer“, gewählt ist „SureTax“.',
  ],
  [
    ['This is a property of fields of type {wanted} only.', 'NUMBER'],
    'Das ist nur eine Eigenschaft von Feldern der Art „Zahl“.',
  ],
  [
    ['This is no longer sent in {language}, the language of {users}.', 'en', 'Customer:2'],
    'Das wird nicht mehr in Englisch gesendet, der Sprache von 2 Kunden.',
  ],
  [['Not after {limit}.', '8000-12-31'], 'Nicht nach dem 31.12.8000.'],
  [['{name} needs a value.', '2027'], '2027 braucht einen Wert.'],
])('codes in %j stand in the words of the forms', ([template = '', ...values], told) => {
  inGerman()
  expect(sentenceOf(template, values)).toBe(told)
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

/** Places of numbers, of counted things, of texts as they are, and of what is told in a form of its own. */
const OTHERS = [
  ...['count', 'expected', 'least', 'limit', 'line', 'column', 'longest', 'most', 'shortest', 'users', 'version'],
  ...['character', 'example', 'forms', 'name', 'network', 'setting', 'settings', 'user'],
  ...['instant', 'language'],
]

test('whatever stands in a sentence has words, or needs none', () => {
  const places = Object.keys(SENTENCES).flatMap((one) => [...one.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))
  expect(places.length).toBeGreaterThan(50)
  expect(places.filter((name) => !(name in NAMES) && !OTHERS.includes(name))).toEqual([])
})
