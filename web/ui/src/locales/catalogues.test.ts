// Every language is complete, so that nobody meets a page in two languages; and one, whichever catalogues are loaded.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CATALOGUES, type Message, messagesIn } from '../testing/catalogues'

function nameOf({ context, message }: Message): string {
  return context ? `${message} (${context})` : message
}

/** The places for values that a message has, each once. */
function places(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort()
}

test('all catalogues are seen, with all of their messages', () => {
  expect(CATALOGUES.map((folder) => folder.replace('src/locales', ''))).toEqual(['', '/desk', '/records', '/schema'])
  for (const folder of CATALOGUES) {
    const ids = readFileSync(`${folder}/de.po`, 'utf8').match(/^msgid /gm) ?? []
    expect(messagesIn(`${folder}/de.po`)).toHaveLength(ids.length - 1)
  }
})

describe.each(CATALOGUES)('the catalogue of %s', (folder) => {
  const german = messagesIn(`${folder}/de.po`)

  test('has a German translation of every message', () => {
    expect(german.filter(({ translation }) => translation === '').map(nameOf)).toEqual([])
  })

  test('has the same messages in English and German', () => {
    expect(german.map(nameOf)).toEqual(messagesIn(`${folder}/en.po`).map(nameOf))
  })

  test('has every value in its German translation', () => {
    const differing = german.filter(({ message, translation }) => places(message).join() !== places(translation).join())
    expect(differing).toEqual([])
  })
})

// Catalogues are one once they are loaded, and the last one wins: words would change with the pages that were visited.
test('a message has one translation, in whichever catalogues it stands', () => {
  const translations = new Map<string, Set<string>>()
  for (const one of CATALOGUES.flatMap((folder) => messagesIn(`${folder}/de.po`))) {
    translations.set(nameOf(one), (translations.get(nameOf(one)) ?? new Set()).add(one.translation))
  }
  const several = [...translations].filter(([, found]) => found.size > 1)
  expect(several.map(([name, found]) => [name, ...found])).toEqual([])
})
