// The course of an unpaid invoice as a line of days: what the customer has, and the steps above it. Everything that it
// shows is in the list beside it, so it is one image to whoever doesn't see it.

import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import type { CollectionStepKind, InvoiceStatus } from '../api/reseller/previews/graphql'
import { useFormats } from '../ui/language/formats'
import { Drawing } from './Drawing'
import { dayAfter, daysBetween, placed, rowsOf, textWidth, within } from './scale'
import { BEGINNINGS, BEGUN_BY, becomesOverdue, markOf, PHASE_COLOURS, type Phase } from './timeline/phases'
import { StepMark } from './timeline/StepMark'
import { happeningOf } from './timeline/stepWords'
import { useDrawnWidth } from './useDrawnWidth'
import { STEPS } from './words'

const LINE_HEIGHT = 16
const TEXT = 12
const MARK_ROW = 20
const EDGE = 24
/** The name of a state, and its day below. */
const NAME_ROW = 34

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

interface TimelineCourse {
  issuedOn: string
  dueOn: string
  /** On the day of issue. */
  status: InvoiceStatus
  events: readonly TimelineStep[]
}

interface Start {
  phase: Phase
  /** Words below the line. */
  name: MessageDescriptor
  at: number
  from: number
}

/** The last day on which something happens, as many days after the issue. */
export function lastDayOf({ issuedOn, dueOn, events }: TimelineCourse): number {
  const happening = happeningOf(events)
  return Math.max(daysBetween(issuedOn, dueOn) + 1, ...happening.map(({ on }) => daysBetween(issuedOn, on)))
}

export function TimelineDrawing({ label, lastDay, asDates = false, ...course }: TimelineDrawingProps) {
  const { issuedOn, dueOn, events } = course
  const { i18n } = useLingui()
  const { signed, dayAndMonth } = useFormats()
  const drawn = useDrawnWidth()
  const { width } = drawn
  const happening = happeningOf(events)
  const dueAfter = daysBetween(issuedOn, dueOn)
  const last = lastDay ?? lastDayOf(course)
  // A tail shows how the last state goes on.
  const end = last + Math.max(2, Math.round(last / 12))
  const x = (days: number) => placed(days, [0, end], [EDGE, width - EDGE])
  const day = (on: string) => daysBetween(issuedOn, on)

  const stages = happening.flatMap(({ kind, on }) => {
    const phase = BEGUN_BY[kind]
    return phase ? [{ phase, name: BEGINNINGS[phase], at: day(on), from: day(on) }] : []
  })
  // The line is overdue from the day after that on which it is due, if ever.
  const late = becomesOverdue(course) ? 'overdue' : 'in-time'
  const starts: Start[] = [
    { phase: 'in-time', name: BEGINNINGS['in-time'], at: 0, from: 0 },
    { phase: late, name: BEGINNINGS.overdue, at: dueAfter, from: dueAfter + 1 },
    ...stages,
  ]
  const days = [...new Set(happening.map(({ on }) => day(on)))]
  const markRows = Math.max(1, ...days.map((at) => happening.filter(({ on }) => day(on) === at).length))
  const top = markRows * MARK_ROW + 8
  const dayText = (at: number) => (asDates ? dayAndMonth(dayAfter(issuedOn, at)) : signed(at - dueAfter))
  const names = starts.map(({ name, at }) => {
    const [text, when] = [i18n._(name), dayText(at)]
    const long = Math.max(textWidth(text, TEXT), textWidth(when, TEXT))
    return { text, when, long, x: within(x(at), long, width) }
  })
  const nameRows = rowsOf(
    names.map((name) => name.x),
    names.map(({ long }) => long),
  )
  const below = top + LINE_HEIGHT + 16
  const height = below + (Math.max(0, ...nameRows) + 1) * NAME_ROW

  return (
    <Drawing drawn={drawn} height={height} label={label}>
      {starts.map(({ phase, name, from }, index) => (
        <rect
          key={name.id}
          x={x(from)}
          y={top}
          width={Math.max(0, x(starts[index + 1]?.from ?? end) - x(from))}
          height={LINE_HEIGHT}
          fill={PHASE_COLOURS[phase]}
        />
      ))}
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
            <g key={`${step.kind}:${step.on}`}>
              <title>{`${i18n._(STEPS[step.kind])} (${dayText(at)})`}</title>
              <StepMark x={x(at)} y={top - 12 - row * MARK_ROW} mark={markOf(step.kind)} />
            </g>
          )),
      )}
      {names.map(({ text, when, long, x: left }, index) => {
        const place = { x: left + long / 2, textAnchor: 'middle' as const, fontSize: TEXT, fill: 'currentColor' }
        const y = below + (nameRows[index] ?? 0) * NAME_ROW
        return (
          <Fragment key={text}>
            <text {...place} y={y} fontWeight={650}>
              {text}
            </text>
            <text {...place} y={y + 15}>
              {when}
            </text>
          </Fragment>
        )
      })}
    </Drawing>
  )
}
