// Every language is complete, so that nobody meets a page in two languages.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('German has a translation of every message', () => {
  const catalogue = readFileSync('src/locales/de.po', 'utf8')
  const untranslated = [...catalogue.matchAll(/^msgid "(.+)"\nmsgstr ""$/gm)].map(([, message]) => message)
  expect(untranslated).toEqual([])
})

test('English and German have the same messages', () => {
  const messages = (language: string) =>
    [...readFileSync(`src/locales/${language}.po`, 'utf8').matchAll(/^msgid "(.*)"$/gm)].map(([, message]) => message)
  expect(messages('de')).toEqual(messages('en'))
})
