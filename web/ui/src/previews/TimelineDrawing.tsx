// The course of an unpaid invoice as a line of days: what the customer has, and the steps above it. Everything that it
// shows is in the list beside it, so it is one image to whoever doesn't see it.

import type { CollectionStepKind } from '../api/reseller/graphql'
import { useFormats } from '../ui/language/formats'
import { dayAfter, daysBetween, placed, rowsOf } from './scale'
import { useDrawnWidth } from './useDrawnWidth'

const LINE_HEIGHT = 16
const MARK_ROW = 20
const EDGE = 24
const LABEL_WIDTH = 40
const DATE_WIDTH = 56

export interface TimelineStep {
  kind: CollectionStepKind
  on: string
  daysAfterDue: number
  cancelled: string | null
}

interface TimelineDrawingProps extends TimelineCourse {
  label: string
  /** The day that the drawing ends with, as many days after the issue; its own last day by default. */
  lastDay?: number
  /** Days are dates in place of their distance from the due date. */
  asDates?: boolean
}

export interface TimelineCourse {
  issuedOn: string
  dueOn: string
  events: readonly TimelineStep[]
}

/** The last day on which something happens, as many days after the issue. */
export function lastDayOf({ issuedOn, dueOn, events }: TimelineCourse): number {
  const happening = events.filter(({ cancelled }) => cancelled === null)
  return Math.max(daysBetween(issuedOn, dueOn) + 1, ...happening.map(({ on }) => daysBetween(issuedOn, on)))
}

/** State of the customer's services from a day on. */
const PHASES: { from: CollectionStepKind; colour: string }[] = [
  { from: 'LIMITATION', colour: 'var(--mantine-color-orange-6)' },
  { from: 'SUSPENSION', colour: 'var(--mantine-color-red-6)' },
  { from: 'TERMINATION', colour: 'var(--mantine-color-gray-7)' },
]

export function TimelineDrawing({ label, lastDay, asDates = false, ...course }: TimelineDrawingProps) {
  const { issuedOn, dueOn, events } = course
  const { signed, dayAndMonth } = useFormats()
  const { ref, width } = useDrawnWidth()
  const happening = events.filter(({ cancelled }) => cancelled === null)
  const dueAfter = daysBetween(issuedOn, dueOn)
  const last = lastDay ?? lastDayOf(course)
  // A tail shows how the last state goes on.
  const end = last + Math.max(2, Math.round(last / 12))
  const x = (days: number) => placed(days, [0, end], [EDGE, width - EDGE])
  const day = (on: string) => daysBetween(issuedOn, on)

  const starts = [
    { at: 0, colour: 'var(--app-accent)' },
    { at: dueAfter + 1, colour: 'var(--app-overdue)' },
    ...PHASES.flatMap(({ from, colour }) => {
      const step = happening.find(({ kind }) => kind === from)
      return step ? [{ at: day(step.on), colour }] : []
    }),
  ]
  const days = [...new Set([0, dueAfter, ...happening.map(({ on }) => day(on))])].sort((one, other) => one - other)
  const labelRows = rowsOf(days.map(x), asDates ? DATE_WIDTH : LABEL_WIDTH)
  const markRows = Math.max(1, ...days.map((at) => happening.filter(({ on }) => day(on) === at).length))
  const top = markRows * MARK_ROW + 8
  const height = top + LINE_HEIGHT + (Math.max(0, ...labelRows) + 1) * 16 + 8

  return (
    <svg
      ref={ref}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      style={{ display: 'block' }}
    >
      {starts.map(({ at, colour }, index) => {
        const until = starts[index + 1]?.at ?? end
        return (
          <rect
            key={colour}
            x={x(at)}
            y={top}
            width={Math.max(0, x(until) - x(at))}
            height={LINE_HEIGHT}
            fill={colour}
          />
        )
      })}
      <line
        x1={x(dueAfter)}
        x2={x(dueAfter)}
        y1={top - 8}
        y2={top + LINE_HEIGHT + 4}
        stroke="currentColor"
        strokeWidth={2}
      />
      {days.flatMap((at) =>
        happening
          .filter(({ on }) => day(on) === at)
          .map((step, row) => (
            <StepMark key={`${step.kind}:${step.on}`} x={x(at)} y={top - 12 - row * MARK_ROW} kind={step.kind} />
          )),
      )}
      {days.map((at, index) => (
        <text
          key={at}
          x={x(at)}
          y={top + LINE_HEIGHT + 16 + (labelRows[index] ?? 0) * 16}
          textAnchor="middle"
          fontSize={12}
          fill="currentColor"
        >
          {asDates ? dayAndMonth(dayAfter(issuedOn, at)) : signed(at - dueAfter)}
        </text>
      ))}
    </svg>
  )
}

const SIZE = 6

/** Each sort of step has a shape of its own, so that none is told by its colour alone. */
function StepMark({ x, y, kind }: { x: number; y: number; kind: CollectionStepKind }) {
  const style = { fill: 'var(--mantine-color-body)', stroke: 'currentColor', strokeWidth: 2 }
  if (kind === 'LATE_FEE' || kind === 'REACTIVATION_FEE') {
    return <path d={`M${x} ${y - SIZE} L${x + SIZE} ${y} L${x} ${y + SIZE} L${x - SIZE} ${y} Z`} {...style} />
  }
  if (kind === 'LIMITATION' || kind === 'SUSPENSION' || kind === 'TERMINATION') {
    return <rect x={x - SIZE} y={y - SIZE} width={2 * SIZE} height={2 * SIZE} {...style} fill="currentColor" />
  }
  if (kind === 'AUTO_CHARGE' || kind === 'AUTO_CHARGE_RETRY') {
    return <path d={`M${x} ${y - SIZE} L${x + SIZE} ${y + SIZE} L${x - SIZE} ${y + SIZE} Z`} {...style} />
  }
  return <circle cx={x} cy={y} r={SIZE} {...style} />
}
