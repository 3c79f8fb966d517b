// The whole course of one invoice of a customer that nobody pays: a line of days, and each step with its reason.

import { Trans, useLingui } from '@lingui/react/macro'
import { List, Stack, Text } from '@mantine/core'
import type { CollectionOfInvoiceQuery } from '../../api/reseller/records/graphql'
import { PreviewFrame } from '../../previews/PreviewFrame'
import { TimelineDrawing } from '../../previews/TimelineDrawing'
import { MarkLegend } from '../../previews/timeline/TimelineLegend'
import type { Preview } from '../../previews/usePreview'
import { useFormats } from '../../ui/language/formats'
import { StepReason } from './StepReason'

type Course = NonNullable<CollectionOfInvoiceQuery['preview']['answer']>

interface InvoiceCourseProps {
  preview: Preview<Course>
  currency: string
}

export function InvoiceCourse({ preview, currency }: InvoiceCourseProps) {
  const { t } = useLingui()
  const { day } = useFormats()
  const { answer } = preview
  const [issued, due] = answer ? [day(answer.issuedOn), day(answer.dueOn)] : ['', '']
  return (
    <PreviewFrame title={<Trans>All steps of the invoice</Trans>} preview={preview} height={180}>
      {answer && (
        <Stack gap="sm">
          <Text size="sm">
            <Trans>
              By the terms of today, issued on {issued}, due on {due}, and never paid:
            </Trans>
          </Text>
          <TimelineDrawing
            {...answer}
            label={t`Days from the due date: issued on ${issued}, due on ${due}; the steps are listed below.`}
          />
          <MarkLegend events={answer.events} />
          <List type="ordered" size="sm" spacing={6} aria-label={t`Steps of the invoice`} listStyleType="none">
            {answer.events.map((event) => (
              <List.Item key={`${event.kind}:${event.on}`}>
                <StepReason step={event} currency={currency} customerClass={answer.customerClass ?? null} />
              </List.Item>
            ))}
          </List>
          {answer.events.length === 0 && (
            <Text size="sm" c="dimmed">
              <Trans>Nothing happens if the invoice isn’t paid: no steps are set.</Trans>
            </Text>
          )}
        </Stack>
      )}
    </PreviewFrame>
  )
}
