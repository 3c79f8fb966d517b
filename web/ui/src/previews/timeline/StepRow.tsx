// A step of an unpaid invoice as a row of its timeline: when, what, over which days off it moved, and whether it is new.

import { Trans, useLingui } from '@lingui/react/macro'
import { Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormats } from '../../ui/language/formats'
import { LEFT_OUT, STEPS } from '../words'
import { BEGUN_BY, type Mark, markOf, type Phase } from './phases'
import { happeningOf } from './stepWords'

type ComingStep = Pick<StepRowProps['step'], 'kind' | 'daysAfterDue' | 'cancelled'>

/** The phases that some steps begin. */
export function phasesBegun(steps: readonly ComingStep[]): Phase[] {
  return happeningOf(steps).flatMap(({ kind }) => BEGUN_BY[kind] ?? [])
}

/** The phase on the day of the last of some steps: an invoice is overdue from the day after that on which it is due. */
export function phaseAfter(steps: readonly ComingStep[], isCollected: boolean): Phase {
  const isLate = isCollected && (steps.at(-1)?.daysAfterDue ?? 0) > 0
  return phasesBegun(steps).at(-1) ?? (isLate ? 'overdue' : 'in-time')
}

interface RowProps {
  on: string
  days: string
  phase: Phase
  mark: Mark
  /** Brought or moved by values that are not saved. */
  isNew?: boolean
  children: ReactNode
}

export function TimelineRow({ on, days, phase, mark, isNew, children }: RowProps) {
  return (
    <Table.Tr data-phase={phase} data-mark={mark} data-new={isNew || undefined}>
      <Table.Td className="app-timeline-days">{days}</Table.Td>
      <Table.Td className="app-timeline-mark" />
      <Table.Td className="app-timeline-day">{on}</Table.Td>
      <Table.Td>
        {children}
        {isNew && (
          <span className="app-timeline-new">
            <Trans>new</Trans>
          </span>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

interface DayOff {
  holiday: string | null
}

/** From which day a step moved to a working day, and over which holidays. */
function Moved({ from, daysOff }: { from: string; daysOff: readonly DayOff[] }) {
  const { day } = useFormats()
  const holidays = daysOff.flatMap(({ holiday }) => (holiday ? [holiday] : [])).join(', ')
  const was = day(from)
  return holidays ? (
    <Trans>
      moved from {was}: {holidays}
    </Trans>
  ) : (
    <Trans>moved from {was}, which is no working day</Trans>
  )
}

interface StepRowProps {
  step: {
    kind: keyof typeof STEPS
    daysAfterDue: number
    amount: string | null
    cancelled: keyof typeof LEFT_OUT | null
    movedFrom: string | null
    daysOff: readonly DayOff[]
  }
  on: string
  phase: Phase
  isNew: boolean
  currency: string | undefined
}

export function StepRow({ step, on, phase, isNew, currency }: StepRowProps) {
  const { i18n } = useLingui()
  const { money, signed } = useFormats()
  return (
    <TimelineRow on={on} days={signed(step.daysAfterDue)} phase={phase} mark={markOf(step.kind)} isNew={isNew}>
      <Text span inherit td={step.cancelled ? 'line-through' : undefined}>
        {i18n._(STEPS[step.kind])}
        {step.amount !== null && `: ${money(step.amount, currency)}`}
      </Text>
      {step.movedFrom && (
        <Text size="xs" c="dimmed">
          <Moved from={step.movedFrom} daysOff={step.daysOff} />
        </Text>
      )}
      {step.cancelled && (
        <Text size="xs" c="dimmed">
          {i18n._(LEFT_OUT[step.cancelled])}
        </Text>
      )}
    </TimelineRow>
  )
}
