// How dates, numbers and money are written, by where the reader is: the only place that does it. The language is the
// app's; the region is the browser's, so an English page in London or Berlin has no American dates.

import { i18n } from '@lingui/core'
import { useLingui } from '@lingui/react'

/** English of no region is the world's; the browsers' own default for it is America's. */
const ANYWHERE: Readonly<Record<string, string>> = { en: 'en-001' }

/**
 * The locale to write in: the first of the browser's in the app's language, or that language where the browser is. A
 * region whose way is not known, which would be written as in America, is any.
 */
export function localeOf(language: string, browser: readonly string[] = globalThis.navigator?.languages ?? []): string {
  const region = browser.map((code) => code.match(/-([A-Z]{2})\b/)?.[1]).find(Boolean)
  const wanted =
    browser.find((code) => code.startsWith(`${language}-`)) ?? (region ? `${language}-${region}` : language)
  const known = new Intl.DateTimeFormat(wanted).resolvedOptions().locale
  return known === language ? (ANYWHERE[language] ?? language) : known
}

export interface Formats {
  /** A day, as `2026-08-09`. */
  day: (date: string) => string
  dayAndMonth: (date: string) => string
  /** The month of a day by its name, or by its first letter. */
  monthName: (date: string, isNarrow: boolean) => string
  /** A day with the name of its weekday. */
  weekday: (date: string) => string
  /** The month of a moment, where the reader is. */
  month: (moment: string) => string
  /** The day of a moment, where the reader is. */
  dayOf: (moment: string) => string
  /** A moment to the minute; in the reader's zone, or in one that is named beside it. */
  moment: (moment: string, timeZone?: string) => string
  /** The day of a moment in figures, as it is typed where the reader is; there, or in a zone. */
  figures: (moment: string, timeZone?: string) => string
  /** A moment in words, to the minute, with its weekday and its zone. */
  fullMoment: (moment: string) => string
  /** A moment's time to the second, with its zone: for what has to be held against other records. */
  exactTime: (moment: string) => string
  number: (value: number) => string
  /** A number with its sign, but for 0. */
  signed: (value: number) => string
  /** Several things in a sentence: "14, 7 and 3". */
  list: (items: readonly string[]) => string
  /** A decimal number with all its places; what is no number stays as it is. */
  decimal: (text: string) => string
  /** An amount with its currency, the currency's places and whatever further ones it has. */
  money: (amount: string, currency: string | undefined) => string
  /** An amount as it is typed: the currency's places, and no marks between thousands. */
  amount: (amount: string, currency: string) => string
}

const DECIMAL = /^[+-]?\d+(?:\.(\d+))?$/

/** Days have no zone: noon is on the same day wherever it is read. */
function noon(date: string): Date {
  return new Date(`${date}T12:00:00`)
}

function decimalIn(locale: string, text: string, leastPlaces = 0, shape?: Intl.NumberFormatOptions): string {
  const match = DECIMAL.exec(text)
  if (!match) return text
  const places = Math.max(leastPlaces, match[1]?.length ?? 0)
  const format = new Intl.NumberFormat(locale, {
    ...shape,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
  // As text: a float would lose digits.
  return format.format(text as `${number}`)
}

/** How many places the amounts of a currency have. */
function placesOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0
}

function moneyIn(locale: string, amount: string, currency: string | undefined): string {
  if (!DECIMAL.test(amount)) return amount
  const exact = amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount
  if (!currency) return decimalIn(locale, exact)
  // The code, since a dollar sign is of many countries.
  return decimalIn(locale, exact, placesOf(currency), { style: 'currency', currency, currencyDisplay: 'code' })
}

/** The formats of a locale. Numbers are the language's own in every region, since that is how they are typed. */
export function formatsOf(locale: string): Formats {
  const language = locale.split('-')[0] ?? locale
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
  const day = dates({ dateStyle: 'medium' })
  const exactTime = dates({ hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' })
  const fullMoment = dates({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
  const number = new Intl.NumberFormat(language)
  const list = new Intl.ListFormat(ANYWHERE[language] ?? language, { type: 'conjunction' })
  const signed = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' })
  return {
    day: (date) => day.format(noon(date)),
    dayAndMonth: (date) => dates({ day: 'numeric', month: 'short' }).format(noon(date)),
    monthName: (date, isNarrow) => dates({ month: isNarrow ? 'narrow' : 'short' }).format(noon(date)),
    weekday: (date) => dates({ dateStyle: 'full' }).format(noon(date)),
    month: (moment) => dates({ month: 'short', year: 'numeric' }).format(new Date(moment)),
    dayOf: (moment) => day.format(new Date(moment)),
    moment: (moment, timeZone) => dates({ dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(moment)),
    figures: (moment, timeZone) =>
      dates({ year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(new Date(moment)),
    fullMoment: (moment) => fullMoment.format(new Date(moment)),
    exactTime: (moment) => exactTime.format(new Date(moment)),
    number: (value) => number.format(value),
    signed: (value) => signed.format(value),
    list: (items) => list.format(items),
    decimal: (text) => decimalIn(language, text),
    money: (amount, currency) => moneyIn(language, amount, currency),
    amount: (amount, currency) => decimalIn(language, amount, placesOf(currency), { useGrouping: false }),
  }
}

const byLanguage = new Map<string, Formats>()

/** The formats of the reader, for what is no component. */
export function readersFormats(): Formats {
  const { locale: language } = i18n
  const formats = byLanguage.get(language) ?? formatsOf(localeOf(language))
  byLanguage.set(language, formats)
  return formats
}

/** The formats of the reader, redrawn in another language. */
export function useFormats(): Formats {
  useLingui()
  return readersFormats()
}
