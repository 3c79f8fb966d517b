// Numbers as people of a language type them. A number is read by that language's marks alone, and what could be another
// number in another language is refused rather than guessed: `12,5` in English is neither 125 nor 12.5.

import { isDecimal } from './decimal'

interface Marks {
  decimal: string
  group: string
}

const MARKS: Readonly<Record<string, Marks>> = {
  en: { decimal: '.', group: ',' },
  de: { decimal: ',', group: '.' },
}

function marksOf(language: string): Marks {
  return MARKS[language.split('-')[0] ?? ''] ?? { decimal: '.', group: ',' }
}

/** Blanks of every width and apostrophes, which some put between thousands, and nobody before decimals. */
const NEUTRAL_GROUP = /[\s\u00a0\u2009\u202f'’]/
const MINUS = /^[-\u2212\u2013]/

export type Read =
  | { kind: 'number'; value: string; grouped: boolean }
  | { kind: 'empty' }
  /** With marks that mean another number elsewhere, or stand where none can. */
  | { kind: 'ambiguous' }
  | { kind: 'none' }

function whole(text: string, group: string): string | null {
  if (/^\d*$/.test(text)) return text
  const mark = text.includes(group) ? group : NEUTRAL_GROUP.exec(text)?.[0]
  if (mark === undefined) return null
  const [first = '', ...rest] = text.split(mark)
  // No thousands begin with a zero: where one does, the mark is that of the decimals in another language.
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part)) ? [first, ...rest].join('') : null
}

/** Parse a number as readers of the language write it, into a plain decimal. */
export function readNumber(text: string, language: string): Read {
  const { decimal, group } = marksOf(language)
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'empty' }
  const sign = MINUS.test(trimmed) ? '-' : ''
  const digits = trimmed.replace(MINUS, '').replace(/^\+/, '').trim()
  const marked = /^[\d.,\s\u00a0\u2009\u202f'’]*\d[\d.,\s\u00a0\u2009\u202f'’]*$/.test(digits)
  if (!marked) return { kind: 'none' }
  const parts = digits.split(decimal)
  const [before = '', fraction] = parts
  const joined = whole(before, group)
  if (parts.length > 2 || joined === null || (fraction !== undefined && !/^\d*$/.test(fraction))) {
    return { kind: 'ambiguous' }
  }
  const plain = `${sign}${joined.replace(/^0+(?=\d)/, '') || '0'}${fraction ? `.${fraction}` : ''}`
  return { kind: 'number', value: plain, grouped: joined !== before }
}

/** A plain decimal as a reader of the language would type it: all its digits, and no marks between thousands. */
export function typedNumber(value: string, language: string): string {
  return isDecimal(value) ? value.replace('.', marksOf(language).decimal) : value
}

/** Leads a text that was refused, so that a form keeps it and never takes it for a number. */
const REFUSED = '\u0001'

export function refused(text: string): string {
  return `${REFUSED}${text}`
}

export function isRefused(value: string): boolean {
  return value.startsWith(REFUSED)
}

/** The text that was typed, whether it was refused or not. */
export function typedText(value: string, language: string): string {
  return isRefused(value) ? value.slice(REFUSED.length) : typedNumber(value, language)
}
