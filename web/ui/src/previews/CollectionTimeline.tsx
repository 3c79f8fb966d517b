// The collection timeline of a class, drawn from its terms and redrawn as they are edited: its steps from top to
// bottom where it stands beside them, a line with the steps on demand where it is narrow.

import './timeline.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import {
  CollectionTimelinePreviewDocument,
  type CollectionTimelinePreviewQueryVariables,
  type InvoiceKind,
} from '../api/reseller/previews/graphql'
import { DayInput } from '../forms/inputs/DayInput'
import { useFormats } from '../ui/language/formats'
import { isDay } from '../ui/language/typedMoment'
import { ExampleAmount, isAmount } from './ExampleAmount'
import { PreviewFrame } from './PreviewFrame'
import { daysBetween } from './scale'
import { TimelineDrawing, type TimelineStep } from './TimelineDrawing'
import { becomesOverdue, type Phase } from './timeline/phases'
import { phaseAfter, phasesBegun, StepRow, TimelineRow } from './timeline/StepRow'
import { MarkLegend, PhaseLegend } from './timeline/TimelineLegend'
import { today, useEnteredInput, useInputBefore, usePreview } from './usePreview'

const EXAMPLE = '100'
const HEIGHT = 180

/** Kind and day of a step: one of another day is another one. */
function stepKey({ kind, daysAfterDue }: Pick<TimelineStep, 'kind' | 'daysAfterDue'>): string {
  return `${kind}:${daysAfterDue}`
}

interface CollectionTimelineProps {
  classId: string
  currency: string | undefined
  invoices: InvoiceKind
  /** The fields of the terms. */
  terms: readonly string[]
  /** Settings of other panels, as they are in the class that is looked at; the saved ones by default. */
  settings: Pick<CollectionTimelinePreviewQueryVariables, 'billingPeriod' | 'timeZone' | 'rounding'>
}

export function CollectionTimeline({ classId, currency, invoices, terms, settings }: CollectionTimelineProps) {
  const { t } = useLingui()
  const { day: written, signed } = useFormats()
  const [amount, setAmount] = useState(EXAMPLE)
  const [issuedOn, setIssuedOn] = useState(today)
  const { input, isMoving } = useEnteredInput(terms)
  const isExample = isAmount(amount) && isDay(issuedOn)
  const underTerms = (entered: typeof input) =>
    entered && isExample ? { classId, invoices, terms: entered, issuedOn, amount, ...settings } : null
  const preview = usePreview(CollectionTimelinePreviewDocument, underTerms(input), isMoving)
  const before = useInputBefore(terms)
  const wasEntered = before !== null && JSON.stringify(before) !== JSON.stringify(input)
  const saved = usePreview(CollectionTimelinePreviewDocument, underTerms(wasEntered ? before : null))
  const known = wasEntered && saved.answer && !saved.isBehind ? new Set(saved.answer.events.map(stepKey)) : null
  const isNew = (step: TimelineStep) => known !== null && step.cancelled === null && !known.has(stepKey(step))
  const { answer } = preview
  const [isWhole, setWhole] = useState(false)
  const early = answer?.events.filter(({ daysAfterDue }) => daysAfterDue < 0) ?? []
  const after = answer?.events.filter(({ daysAfterDue }) => daysAfterDue >= 0) ?? []
  const isCollected = answer !== null && becomesOverdue(answer)
  const phases: readonly Phase[] = ['in-time', ...(isCollected ? (['overdue'] as const) : []), ...phasesBegun(after)]
  const dueAfter = answer ? daysBetween(answer.issuedOn, answer.dueOn) : 0
  return (
    <PreviewFrame
      title={<Trans>An unpaid invoice</Trans>}
      preview={preview}
      height={HEIGHT}
      example={
        <Group gap="xs" align="flex-start" wrap="nowrap">
          <ExampleAmount value={amount} onChange={setAmount} currency={currency} />
          <DayInput size="xs" w={150} label={t`Issued on`} value={issuedOn} onChange={setIssuedOn} />
        </Group>
      }
    >
      {answer && (
        <>
          <div className="app-timeline-strip">
            <TimelineDrawing
              {...answer}
              label={t`Days from the due date: issued on ${written(answer.issuedOn)}, due on ${written(answer.dueOn)}; the steps are listed below.`}
            />
            <MarkLegend events={answer.events} />
          </div>
          <Table aria-label={t`Steps`} className="app-timeline" withRowBorders={false} data-all={isWhole || undefined}>
            <Table.Tbody>
              <TimelineRow on={written(answer.issuedOn)} days={signed(-dueAfter)} phase="in-time" mark="stage">
                <Trans>Invoice issued</Trans>
              </TimelineRow>
              {early.map((step) => (
                <StepRow
                  key={`${step.kind}:${step.on}`}
                  step={step}
                  on={written(step.on)}
                  phase="in-time"
                  isNew={isNew(step)}
                  currency={currency}
                />
              ))}
              <TimelineRow on={written(answer.dueOn)} days="0" phase="in-time" mark="stage">
                <Trans>Due date</Trans>
              </TimelineRow>
              {after.map((step, index) => (
                <StepRow
                  key={`${step.kind}:${step.on}`}
                  step={step}
                  on={written(step.on)}
                  phase={phaseAfter(after.slice(0, index + 1), isCollected)}
                  isNew={isNew(step)}
                  currency={currency}
                />
              ))}
            </Table.Tbody>
          </Table>
          <PhaseLegend phases={phases} />
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
