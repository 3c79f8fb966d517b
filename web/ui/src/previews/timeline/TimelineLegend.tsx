// Legend of a timeline: its colours, and the shapes of its marks.

import '../timeline.css'
import { useLingui } from '@lingui/react/macro'
import type { TimelineStep } from '../TimelineDrawing'
import { MARK_NAMES, type Mark, markOf, PHASE_NAMES, type Phase } from './phases'
import { StepMark } from './StepMark'
import { happeningOf } from './stepWords'

export function PhaseLegend({ phases }: { phases: readonly Phase[] }) {
  const { t, i18n } = useLingui()
  return (
    <ul className="app-timeline-legend" aria-label={t`Colours of the line`} data-of="phases">
      {phases.map((phase) => (
        <li key={phase} data-phase={phase}>
          {i18n._(PHASE_NAMES[phase])}
        </li>
      ))}
    </ul>
  )
}

const SORTS = Object.keys(MARK_NAMES) as (keyof typeof MARK_NAMES)[]

/** The marks that there are above a line; stages are named below it. */
export function MarkLegend({ events }: { events: readonly TimelineStep[] }) {
  const { t, i18n } = useLingui()
  const marks = new Set<Mark>(happeningOf(events).map(({ kind }) => markOf(kind)))
  const shown = SORTS.filter((mark) => marks.has(mark))
  if (shown.length === 0) return null
  return (
    <ul className="app-timeline-legend" aria-label={t`Marks above the line`} data-of="marks">
      {shown.map((mark) => (
        <li key={mark}>
          <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden>
            <StepMark x={7} y={7} mark={mark} />
          </svg>
          {i18n._(MARK_NAMES[mark])}
        </li>
      ))}
    </ul>
  )
}
