// Every language is complete, so that nobody meets a page in two languages; and one, whichever catalogues are loaded.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const TEXT = '((?:"(?:[^"\\\\]|\\\\.)*"(?:\\n|$))+)'
const MESSAGE = new RegExp(`^(?:msgctxt ${TEXT})?msgid ${TEXT}msgstr ${TEXT}`, 'gm')
const QUOTED = /"((?:[^"\\]|\\.)*)"/g

const FOLDERS = readdirSync('src/locales', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('de.po'))
  .map((path) => `src/locales/${path}`.replace(/\/de\.po$/, ''))
  .sort()

function text(quoted = ''): string {
  return [...quoted.matchAll(QUOTED)].map(([, part]) => part).join('')
}

interface Message {
  /** Tells messages apart that are one text in English, and not in other languages. */
  context: string
  message: string
  translation: string
}

/** The messages of a catalogue with their translations; its head is no message. */
function messages(path: string): Message[] {
  return [...readFileSync(path, 'utf8').matchAll(MESSAGE)]
    .map(([, context, message, translation]) => ({
      context: text(context),
      message: text(message),
      translation: text(translation),
    }))
    .filter(({ message }) => message !== '')
}

function nameOf({ context, message }: Message): string {
  return context ? `${message} (${context})` : message
}

/** The places for values that a message has, each once. */
function places(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort()
}

test('all catalogues are seen, with all of their messages', () => {
  expect(FOLDERS.map((folder) => folder.replace('src/locales', ''))).toEqual(['', '/desk', '/records', '/schema'])
  for (const folder of FOLDERS) {
    const ids = readFileSync(`${folder}/de.po`, 'utf8').match(/^msgid /gm) ?? []
    expect(messages(`${folder}/de.po`)).toHaveLength(ids.length - 1)
  }
})

describe.each(FOLDERS)('the catalogue of %s', (folder) => {
  const german = messages(`${folder}/de.po`)

  test('has a German translation of every message', () => {
    expect(german.filter(({ translation }) => translation === '').map(nameOf)).toEqual([])
  })

  test('has the same messages in English and German', () => {
    expect(german.map(nameOf)).toEqual(messages(`${folder}/en.po`).map(nameOf))
  })

  test('has every value in its German translation', () => {
    const differing = german.filter(({ message, translation }) => places(message).join() !== places(translation).join())
    expect(differing).toEqual([])
  })
})

// Catalogues are one once they are loaded, and the last one wins: words would change with the pages that were visited.
test('a message has one translation, in whichever catalogues it stands', () => {
  const translations = new Map<string, Set<string>>()
  for (const one of FOLDERS.flatMap((folder) => messages(`${folder}/de.po`))) {
    translations.set(nameOf(one), (translations.get(nameOf(one)) ?? new Set()).add(one.translation))
  }
  const several = [...translations].filter(([, found]) => found.size > 1)
  expect(several.map(([name, found]) => [name, ...found])).toEqual([])
})
