// The collection timeline of a class, drawn from its terms and redrawn as they are edited: its steps from top to
// bottom where it stands beside them, a line with the steps on demand where it is narrow.

import './timeline.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Table, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { CollectionTimelinePreviewDocument, type InvoiceKind } from '../api/reseller/graphql'
import { useFormats } from '../ui/language/formats'
import { ExampleAmount } from './ExampleAmount'
import { PreviewFrame } from './PreviewFrame'
import { daysBetween } from './scale'
import { TimelineDrawing } from './TimelineDrawing'
import { today, useEnteredInput, usePreview } from './usePreview'
import { LEFT_OUT, STEPS } from './words'

const EXAMPLE = '100'
const HEIGHT = 180

interface CollectionTimelineProps {
  classId: string
  currency: string | undefined
  invoices: InvoiceKind
  /** The fields of the terms. */
  terms: readonly string[]
}

export function CollectionTimeline({ classId, currency, invoices, terms }: CollectionTimelineProps) {
  const { t } = useLingui()
  const { day: written, signed } = useFormats()
  const [amount, setAmount] = useState(EXAMPLE)
  const [issuedOn] = useState(today)
  const { input, isMoving } = useEnteredInput(terms)
  const preview = usePreview(
    CollectionTimelinePreviewDocument,
    input && amount ? { classId, invoices, terms: input, issuedOn, amount } : null,
    isMoving,
  )
  const { answer } = preview
  const [isWhole, setWhole] = useState(false)
  const before = answer?.events.filter(({ daysAfterDue }) => daysAfterDue < 0) ?? []
  const after = answer?.events.filter(({ daysAfterDue }) => daysAfterDue >= 0) ?? []
  const dueAfter = answer ? daysBetween(answer.issuedOn, answer.dueOn) : 0
  return (
    <PreviewFrame
      title={<Trans>An unpaid invoice</Trans>}
      preview={preview}
      height={HEIGHT}
      example={<ExampleAmount value={amount} onChange={setAmount} currency={currency} />}
    >
      {answer && (
        <>
          <div className="app-timeline-strip">
            <TimelineDrawing
              {...answer}
              label={t`Days from the due date: issued today, due on ${written(answer.dueOn)}; the steps are listed below.`}
            />
          </div>
          <Table aria-label={t`Steps`} className="app-timeline" withRowBorders={false} data-all={isWhole || undefined}>
            <Table.Tbody>
              <Row on={written(answer.issuedOn)} days={signed(-dueAfter)} phase="in-time" mark="stage">
                <Trans>Invoice issued</Trans>
              </Row>
              {before.map((step) => (
                <StepRow
                  key={`${step.kind}:${step.on}`}
                  step={step}
                  on={written(step.on)}
                  phase="in-time"
                  currency={currency}
                />
              ))}
              <Row on={written(answer.dueOn)} days="0" phase="in-time" mark="stage">
                <Trans>Due date</Trans>
              </Row>
              {after.map((step, index) => (
                <StepRow
                  key={`${step.kind}:${step.on}`}
                  step={step}
                  on={written(step.on)}
                  phase={phaseAfter(after.slice(0, index + 1))}
                  currency={currency}
                />
              ))}
            </Table.Tbody>
          </Table>
          <Button
            className="app-timeline-more"
            variant="subtle"
            size="compact-sm"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? <Trans>Hide the steps</Trans> : <Trans>Show all steps</Trans>}
          </Button>
          {answer.events.length === 0 && (
            <Text size="sm" c="dimmed">
              <Trans>Nothing happens if the invoice isn’t paid: no steps are set.</Trans>
            </Text>
          )}
        </>
      )}
    </PreviewFrame>
  )
}

/** State of the customer's services: the colour of the line beside a step. */
type Phase = 'in-time' | 'overdue' | 'limited' | 'suspended' | 'closed'

/** Mark of a step, each kind with a shape of its own. */
type Mark = 'stage' | 'fee' | 'charge' | 'notice'

const BEGUN_BY: Partial<Record<keyof typeof STEPS, Phase>> = {
  LIMITATION: 'limited',
  SUSPENSION: 'suspended',
  TERMINATION: 'closed',
}

const MARKS: Partial<Record<keyof typeof STEPS, Mark>> = {
  LIMITATION: 'stage',
  SUSPENSION: 'stage',
  TERMINATION: 'stage',
  LATE_FEE: 'fee',
  REACTIVATION_FEE: 'fee',
  AUTO_CHARGE: 'charge',
  AUTO_CHARGE_RETRY: 'charge',
}

/** The phase after some steps have come. */
function phaseAfter(steps: readonly Pick<StepRowProps['step'], 'kind' | 'cancelled'>[]): Phase {
  const begun = steps.flatMap(({ kind, cancelled }) => (cancelled === null ? (BEGUN_BY[kind] ?? []) : []))
  return begun.at(-1) ?? 'overdue'
}

interface RowProps {
  on: string
  days: string
  phase: Phase
  mark: Mark
  children: ReactNode
}

function Row({ on, days, phase, mark, children }: RowProps) {
  return (
    <Table.Tr data-phase={phase} data-mark={mark}>
      <Table.Td className="app-timeline-days">{days}</Table.Td>
      <Table.Td className="app-timeline-mark" />
      <Table.Td className="app-timeline-day">{on}</Table.Td>
      <Table.Td>{children}</Table.Td>
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
  currency: string | undefined
}

function StepRow({ step, on, phase, currency }: StepRowProps) {
  const { i18n } = useLingui()
  const { money, signed } = useFormats()
  return (
    <Row on={on} days={signed(step.daysAfterDue)} phase={phase} mark={MARKS[step.kind] ?? 'notice'}>
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
    </Row>
  )
}
