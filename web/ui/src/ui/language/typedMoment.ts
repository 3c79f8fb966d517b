// A day and a time as they are typed where the reader is: in figures, in the order of the reader's region, or as 2027-01-31.

import type { Formats } from './formats'

export interface TypedMoment {
  day: string
  time: string
}

type Unit = 'year' | 'month' | 'day'

/** The last of January: no two of its figures are the same. */
const SAMPLE = new Date(2027, 0, 31).toISOString()
const UNITS: Readonly<Record<string, Unit>> = { 2027: 'year', 1: 'month', 31: 'day' }
const CENTURY = 2000
const TWO_FIGURES = 100

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text has the form of a day as `2027-01-31`. */
export function isDay(text: string): boolean {
  return ISO_DAY.test(text)
}

/** How the reader writes days. */
type Figures = Pick<Formats, 'figures'>

/** Year, month and day in the order in which the reader writes them. */
function orderOf({ figures }: Figures): readonly Unit[] {
  return (figures(SAMPLE).match(/\d+/g) ?? []).flatMap((figure) => UNITS[Number(figure)] ?? [])
}

/** A day of the calendar as `2027-01-31`; null for what is none. */
export function dayIn(text: string, formats: Figures): string | null {
  const figures = text.match(/\d+/g) ?? []
  if (figures.length !== 3 || /[^\d\s./-]/.test(text)) return null
  const order: readonly Unit[] = figures[0]?.length === 4 ? ['year', 'month', 'day'] : orderOf(formats)
  const byUnit = Object.fromEntries(order.map((unit, at) => [unit, Number(figures[at])])) as Record<Unit, number>
  const year = byUnit.year < TWO_FIGURES ? CENTURY + byUnit.year : byUnit.year
  const day = new Date(Date.UTC(year, byUnit.month - 1, byUnit.day))
  const isDay =
    day.getUTCFullYear() === year && day.getUTCMonth() === byUnit.month - 1 && day.getUTCDate() === byUnit.day
  return isDay ? day.toISOString().slice(0, 10) : null
}

/** A time of the day as `09:30`: also of the hour alone, and without what divides it; null for what is none. */
export function timeIn(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.h\s]?(\d{2}))?$/.exec(text.trim())
  if (!match) return null
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)]
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/**
 * The instant that was typed, where the reader is; null where it is none. What is typed as `kept` would be is `kept`: a
 * text has neither its seconds, nor which of the two hours it is in when the clocks go back.
 */
export function momentIn({ day, time }: TypedMoment, formats: Figures, kept: string | null = null): string | null {
  const [date, clock] = [dayIn(day, formats), timeIn(time)]
  if (!date || !clock) return null
  const before = kept === null ? null : typedOf(new Date(kept), formats)
  if (before && date === dayIn(before.day, formats) && clock === before.time) return kept
  return new Date(`${date}T${clock}:00`).toISOString()
}

/** An instant as it would be typed. */
export function typedOf(moment: Date, formats: Figures): TypedMoment {
  const two = (value: number) => String(value).padStart(2, '0')
  return { day: formats.figures(moment.toISOString()), time: `${two(moment.getHours())}:${two(moment.getMinutes())}` }
}

/** The beginning of the next month, where the reader is. */
export function nextMonth(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth() + 1, 1)
}

/** A day and a time in one text, the time last. */
const DAY_AND_TIME = /^(.+?)[,\s]+(\d{1,2}[:.h]\d{2}|\d{4})$/

/** The instant of a day and a time in one text, to the second and in UTC; null where it is none. */
export function momentInText(text: string, formats: Figures): string | null {
  const [, day = '', time = ''] = DAY_AND_TIME.exec(text.trim()) ?? []
  const moment = momentIn({ day, time }, formats)
  return moment?.replace(/\.\d+Z$/, 'Z') ?? null
}

/** An instant in one text, as it would be typed. */
export function textOfMoment(moment: Date, formats: Figures): string {
  const { day, time } = typedOf(moment, formats)
  return `${day} ${time}`
}
