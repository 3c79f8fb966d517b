// The collection timeline of a class, drawn from its terms and drawn anew as they are edited.

import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Table, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { CollectionTimelinePictureDocument, type InvoiceKind } from '../api/reseller/graphql'
import { useFormats } from '../ui/language/formats'
import { ExampleAmount } from './ExampleAmount'
import { PreviewFrame } from './PreviewFrame'
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
  const { day: written } = useFormats()
  const [amount, setAmount] = useState(EXAMPLE)
  const [issuedOn] = useState(today)
  const { input, isMoving } = useEnteredInput(terms)
  const preview = usePreview(
    CollectionTimelinePictureDocument,
    input && amount ? { classId, invoices, terms: input, issuedOn, amount } : null,
    isMoving,
  )
  const { answer } = preview
  return (
    <PreviewFrame
      title={<Trans>An unpaid invoice</Trans>}
      preview={preview}
      height={HEIGHT}
      example={<ExampleAmount value={amount} onChange={setAmount} currency={currency} />}
    >
      {answer && (
        <>
          <TimelineDrawing
            {...answer}
            label={t`Days from the due date: issued today, due on ${written(answer.dueOn)}; the steps are listed below.`}
          />
          <Table aria-label={t`Steps`} verticalSpacing={4} withRowBorders={false}>
            <Table.Tbody>
              <Row on={written(answer.issuedOn)} days="">
                <Trans>The invoice is issued</Trans>
              </Row>
              {answer.events
                .filter(({ daysAfterDue }) => daysAfterDue < 0)
                .map((step) => (
                  <StepRow key={`${step.kind}:${step.on}`} step={step} on={written(step.on)} currency={currency} />
                ))}
              <Row on={written(answer.dueOn)} days="0">
                <Trans>Due date</Trans>
              </Row>
              {answer.events
                .filter(({ daysAfterDue }) => daysAfterDue >= 0)
                .map((step) => (
                  <StepRow key={`${step.kind}:${step.on}`} step={step} on={written(step.on)} currency={currency} />
                ))}
            </Table.Tbody>
          </Table>
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

function Row({ on, days, children }: { on: string; days: string; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Td w={130}>{on}</Table.Td>
      <Table.Td w={60} ta="right">
        {days}
      </Table.Td>
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
  currency: string | undefined
}

function StepRow({ step, on, currency }: StepRowProps) {
  const { i18n } = useLingui()
  const { money, signed } = useFormats()
  return (
    <Row on={on} days={signed(step.daysAfterDue)}>
      <Group gap="xs">
        <Text size="sm" td={step.cancelled ? 'line-through' : undefined}>
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
      </Group>
    </Row>
  )
}
