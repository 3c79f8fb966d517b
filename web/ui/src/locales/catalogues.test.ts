// Every language is complete, so that nobody meets a page in two languages.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const MESSAGE = /^msgid ((?:"(?:[^"\\]|\\.)*"\n)+)msgstr ((?:"(?:[^"\\]|\\.)*"(?:\n|$))+)/gm
const QUOTED = /"((?:[^"\\]|\\.)*)"/g

function text(quoted: string): string {
  return [...quoted.matchAll(QUOTED)].map(([, part]) => part).join('')
}

/** The messages of a catalogue with their translations; its head is no message. */
function messages(path: string): [string, string][] {
  return [...readFileSync(path, 'utf8').matchAll(MESSAGE)]
    .map(([, message, translation]): [string, string] => [text(message ?? ''), text(translation ?? '')])
    .filter(([message]) => message !== '')
}

/** The places for values that a message has, each once. */
function places(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort()
}

describe.each([
  ['of the app', 'src/locales'],
  ['of the schema and its forms', 'src/locales/schema'],
  ['of what helps at the desk', 'src/locales/desk'],
  ['of the pages of records', 'src/locales/records'],
])('the catalogue %s', (_, folder) => {
  const german = messages(`${folder}/de.po`)

  test('has a German translation of every message', () => {
    expect(german.filter(([, translation]) => translation === '').map(([message]) => message)).toEqual([])
  })

  test('has the same messages in English and German', () => {
    expect(german.map(([message]) => message)).toEqual(messages(`${folder}/en.po`).map(([message]) => message))
  })

  test('has every value in its German translation', () => {
    const differing = german.filter(([message, translation]) => places(message).join() !== places(translation).join())
    expect(differing).toEqual([])
  })
})
