// Amounts within a sentence: a number and what it counts stay on one line.

import { plural } from '@lingui/core/macro'
import { readersFormats } from '../../../ui/language/formats'

/** The text as one that is not broken over lines. */
export function together(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

export function percent(value: unknown): string {
  return `${readersFormats().decimal(String(value))}\u00a0%`
}

export function daysOf(days: number): string {
  return together(plural(days, { one: '# day', other: '# days' }))
}

export function hoursOf(hours: number): string {
  return together(plural(hours, { one: '# hour', other: '# hours' }))
}

/** A period of storage: whole years as years. */
export function monthsOf(months: number): string {
  return together(
    months > 0 && months % 12 === 0
      ? plural(months / 12, { one: '# year', other: '# years' })
      : plural(months, { one: '# month', other: '# months' }),
  )
}

/** "14, 7 and 3 days". */
export function daysIn(days: readonly number[]): string {
  const { list, number } = readersFormats()
  const last = days.at(-1) ?? 0
  if (days.length === 1) return daysOf(last)
  return `${list(days.map(number))}\u00a0${together(daysOf(last)).split('\u00a0').at(-1)}`
}

export function money(value: unknown, currency: string | undefined): string {
  return readersFormats().money(String(value), currency)
}

export function listOf(items: readonly string[]): string {
  return readersFormats().list(items)
}
