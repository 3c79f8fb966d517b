// A year of billing periods as a line: the months above, one period beside the other, and below when each can be closed.

import { useFormats } from '../../ui/language/formats'
import { dayIn } from '../../ui/language/typedMoment'
import { Drawing } from '../Drawing'
import { dayAfter, daysBetween, placed } from '../scale'
import { useDrawnWidth } from '../useDrawnWidth'

/** As many periods of each kind as a year has at least; of days, none but the months is seen. */
export const IN_A_YEAR: Readonly<Record<string, number>> = {
  MONTHLY: 13,
  MONTHLY_ANNIVERSARY: 13,
  THIRTY_DAYS: 13,
  SEMIMONTHLY: 25,
  WEEKLY: 54,
  DAILY: 120,
}

const DAYS = 365
const [TOP, BAR, HEIGHT] = [18, 18, 46]
/** Narrower than this, months are told by their first letters. */
const ROOM_FOR_NAMES = 480

interface YearOfPeriodsProps {
  periods: readonly { firstDay: string; lastDay: string; closableAt: string }[]
  /** Zone that the days are of. */
  timeZone: string
  /** Words for the days that are drawn: of days, it isn't the whole year. */
  label: (firstDay: string, lastDay: string) => string
}

/** The first days of the months of a year from a day on. */
function monthsFrom(day: string): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return Array.from({ length: 13 }, (_, index) => {
    const months = month - 1 + index
    return `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`
  })
}

export function YearOfPeriods({ periods, timeZone, label }: YearOfPeriodsProps) {
  const formats = useFormats()
  const drawn = useDrawnWidth()
  const { width } = drawn
  const first = periods[0]?.firstDay
  if (!first) return null
  const end = Math.min(DAYS, daysBetween(first, periods.at(-1)?.lastDay ?? first) + 1)
  const x = (day: string, after = 0) =>
    placed(Math.min(end, Math.max(0, daysBetween(first, day) + after)), [0, end], [0, width])
  const within = periods.filter(({ firstDay }) => daysBetween(first, firstDay) < end)
  const months = monthsFrom(first).filter((day) => daysBetween(first, day) >= 0 && daysBetween(first, day) < end - 6)
  return (
    <Drawing drawn={drawn} height={HEIGHT} label={label(first, dayAfter(first, end - 1))}>
      {months.map((day) => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={4} y2={TOP} stroke="currentColor" opacity={0.4} />
          <text x={x(day) + 3} y={13} fontSize={12} fill="currentColor">
            {formats.monthName(day, width < ROOM_FOR_NAMES)}
          </text>
        </g>
      ))}
      {within.map(({ firstDay, lastDay }, index) => {
        const long = x(lastDay, 1) - x(firstDay)
        return (
          <rect
            key={firstDay}
            x={x(firstDay)}
            y={TOP}
            width={Math.max(0.5, long - Math.min(1.5, long / 4))}
            height={BAR}
            fill="var(--app-accent)"
            opacity={index % 2 === 0 ? 1 : 0.6}
          />
        )
      })}
      {within.map(({ firstDay, closableAt }) => {
        const closable = dayIn(formats.figures(closableAt, timeZone), formats)
        const at = closable === null ? width : x(closable)
        return at < width ? (
          <path
            key={firstDay}
            d={`M${at} ${TOP + BAR + 2} l4 6 h-8 Z`}
            fill="var(--mantine-color-body)"
            stroke="currentColor"
          />
        ) : null
      })}
    </Drawing>
  )
}
