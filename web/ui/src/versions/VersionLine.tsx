// The versions on a line of time, with what is compared and now; beyond it there is room for what is planned. All that it
// shows is in the list below, so it is one image to whoever doesn't see it.

import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Paper } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useFormats } from '../ui/language/formats'
import { aheadOf, lineOf } from './line'
import type { Side } from './search'
import type { Version } from './version'

const HEIGHT = 100
const LEFT = 40
const LEAST_WIDTH = 480
/** Room beyond now. */
const AHEAD = 140
const AXIS = 44
const RADIUS = 6
const CHOSEN_RADIUS = 10
const GAP = 24
const MONTH_WIDTH = 90
const TEXT = 12

interface VersionLineProps {
  /** Newest first. */
  versions: readonly Version[]
  a: Side
  /** Null where another class is compared with. */
  b: Side | null
  present: number
  /** Planned changes by date: ahead of now, spaced so that they can be told apart. */
  planned: readonly { id: string; applyAt: string; foreseenRefusals: readonly object[] | null }[]
}

export function VersionLine({ versions, a, b, present, planned }: VersionLineProps) {
  const { t } = useLingui()
  const { month } = useFormats()
  const { ref, width: measured } = useElementSize()
  const width = Math.max(LEAST_WIDTH, measured)
  const now = width - AHEAD
  const rising = [...versions].reverse()
  const shape = lineOf(
    rising.map(({ at }) => at),
    new Date().toISOString(),
    { left: LEFT, now, gap: GAP, monthWidth: MONTH_WIDTH },
  )
  const ahead = aheadOf(planned.length, now, width - LEFT / 2)
  const placeOf = (side: Side | null) => {
    if (side !== null && typeof side === 'object') {
      return ahead[planned.findIndex(({ applyAt }) => Date.parse(applyAt) === Date.parse(side.time))]
    }
    const version = side === 'now' ? present : side
    return shape.places[rising.findIndex((one) => one.version === version)]
  }
  const [from, to] = [placeOf(a), placeOf(b)]
  return (
    <Paper withBorder ref={ref} visibleFrom="sm">
      <svg
        role="img"
        aria-label={plural(versions.length, { one: '# version until now', other: '# versions until now' })}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width="100%"
        style={{ display: 'block' }}
        fontSize={TEXT}
      >
        {from !== undefined && to !== undefined && (
          <rect
            x={Math.min(from, to)}
            width={Math.abs(to - from)}
            y={AXIS - CHOSEN_RADIUS}
            height={2 * CHOSEN_RADIUS}
            fill="var(--mantine-color-lagoon-light)"
          />
        )}
        <line x1={LEFT - 16} x2={now} y1={AXIS} y2={AXIS} stroke="currentColor" strokeWidth={2} />
        <line
          x1={now}
          x2={width - LEFT / 2}
          y1={AXIS}
          y2={AXIS}
          stroke="var(--app-field)"
          strokeWidth={2}
          strokeDasharray="4 4"
        />
        {shape.months.map(({ at, place }) => (
          <g key={at} fill="var(--mantine-color-dimmed)">
            <line x1={place} x2={place} y1={AXIS + 12} y2={AXIS + 18} stroke="var(--app-field)" />
            <text x={place} y={AXIS + 34} textAnchor="middle">
              {month(at)}
            </text>
          </g>
        ))}
        {rising.map(({ id, version }, number) => (
          <VersionMark
            key={id}
            x={shape.places[number] ?? LEFT}
            version={version}
            letter={isSide(a, version, present) ? 'A' : isSide(b, version, present) ? 'B' : ''}
          />
        ))}
        {planned.map(({ id, applyAt, foreseenRefusals }, number) => (
          <PlannedMark
            key={id}
            x={ahead[number] ?? now}
            label={number === 0 ? t`planned` : ''}
            month={number === 0 ? month(applyAt) : ''}
            colour={foreseenRefusals?.length ? 'var(--mantine-color-orange-7)' : 'var(--app-accent)'}
            letter={isInstant(a, applyAt) ? 'A' : isInstant(b, applyAt) ? 'B' : ''}
          />
        ))}
        <line x1={now} x2={now} y1={AXIS - 32} y2={AXIS + 48} stroke="var(--app-accent)" strokeWidth={2} />
        <text x={now + 6} y={AXIS + 48} fill="var(--app-accent)" fontWeight={700}>
          {t`now`}
        </text>
      </svg>
    </Paper>
  )
}

function isSide(side: Side | null, version: number, present: number): boolean {
  return side === version || (side === 'now' && version === present)
}

function isInstant(side: Side | null, applyAt: string): boolean {
  return side !== null && typeof side === 'object' && Date.parse(side.time) === Date.parse(applyAt)
}

interface PlannedMarkProps {
  x: number
  label: string
  month: string
  /** Another one for what will fail. */
  colour: string
  letter: string
}

/** Mark of a planned change: a dashed square, or a filled one with the letter of its side. */
function PlannedMark({ x, label, month, colour, letter }: PlannedMarkProps) {
  const isChosen = letter !== ''
  const size = isChosen ? CHOSEN_RADIUS : RADIUS + 1
  return (
    <g>
      <text x={x} y={AXIS - 20} textAnchor="middle" fill="var(--app-accent)" fontWeight={700}>
        {label}
      </text>
      <rect
        x={x - size}
        y={AXIS - size}
        width={2 * size}
        height={2 * size}
        rx={3}
        fill={isChosen ? 'var(--app-accent)' : 'var(--mantine-color-body)'}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={isChosen ? undefined : '3 2'}
      />
      {isChosen && (
        <text x={x} y={AXIS + 4} textAnchor="middle" fill="var(--app-on-accent)" fontWeight={700}>
          {letter}
        </text>
      )}
      <text x={x} y={AXIS + 34} textAnchor="middle" fill="var(--mantine-color-dimmed)">
        {month}
      </text>
    </g>
  )
}

/** A version: an open circle with its number, or a filled one with the letter of its side. */
function VersionMark({ x, version, letter }: { x: number; version: number; letter: string }) {
  const isChosen = letter !== ''
  return (
    <g>
      <text
        x={x}
        y={AXIS - 20}
        textAnchor="middle"
        fill={isChosen ? 'var(--app-accent)' : 'var(--mantine-color-dimmed)'}
        fontWeight={isChosen ? 700 : 400}
      >
        {version}
      </text>
      <circle
        cx={x}
        cy={AXIS}
        r={isChosen ? CHOSEN_RADIUS : RADIUS}
        fill={isChosen ? 'var(--app-accent)' : 'var(--mantine-color-body)'}
        stroke={isChosen ? 'var(--app-accent)' : 'currentColor'}
        strokeWidth={2}
      />
      {isChosen && (
        <text x={x} y={AXIS + 4} textAnchor="middle" fill="var(--app-on-accent)" fontWeight={700}>
          {letter}
        </text>
      )}
    </g>
  )
}
