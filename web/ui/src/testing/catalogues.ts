// The catalogues of texts as their files have them, for tests that read every text.

import { readdirSync, readFileSync } from 'node:fs'

const TEXT = '((?:"(?:[^"\\\\]|\\\\.)*"(?:\\n|$))+)'
const MESSAGE = new RegExp(`^(?:msgctxt ${TEXT})?msgid ${TEXT}msgstr ${TEXT}`, 'gm')
const QUOTED = /"((?:[^"\\]|\\.)*)"/g

/** The folders that have a catalogue in each language. */
export const CATALOGUES: readonly string[] = readdirSync('src/locales', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('de.po'))
  .map((path) => `src/locales/${path}`.replace(/\/de\.po$/, ''))
  .sort()

function text(quoted = ''): string {
  return [...quoted.matchAll(QUOTED)].map(([, part]) => part).join('')
}

export interface Message {
  /** Tells messages apart that are one text in English, and not in other languages. */
  context: string
  message: string
  translation: string
}

/** The messages of a catalogue with their translations; its head is no message. */
export function messagesIn(path: string): Message[] {
  return [...readFileSync(path, 'utf8').matchAll(MESSAGE)]
    .map(([, context, message, translation]) => ({
      context: text(context),
      message: text(message),
      translation: text(translation),
    }))
    .filter(({ message }) => message !== '')
}
