// The course of a regular invoice of a class that nobody pays, as a line of days: in the overview, where there is room.

import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Group, Paper, Skeleton, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { CollectionTimelinePreviewDocument } from '../../api/reseller/previews/graphql'
import { partOf } from '../../changes/part'
import { toClass } from '../../links/toClass'
import { TimelineDrawing } from '../../previews/TimelineDrawing'
import { becomesOverdue } from '../../previews/timeline/phases'
import { useCourseWords } from '../../previews/timeline/stepWords'
import { MarkLegend } from '../../previews/timeline/TimelineLegend'
import { today, usePreview } from '../../previews/usePreview'
import { useFormats } from '../../ui/language/formats'
import type { ClassDetails } from '../workspace'

const EXAMPLE = '100'
const PANEL = 'RegularInvoices'
const USED = ['finances', 'regularInvoices', 'useRegularInvoices']

export default function CollectionStrip({ customerClass }: { customerClass: ClassDetails }) {
  const { t } = useLingui()
  const { day, money } = useFormats()
  const wordsOf = useCourseWords()
  const [issuedOn] = useState(today)
  const { id, version, currency } = customerClass
  const isIssued = partOf<boolean>(customerClass, USED) === true
  const variables = { classId: id, invoices: 'REGULAR' as const, issuedOn, amount: EXAMPLE }
  const preview = usePreview(CollectionTimelinePreviewDocument, isIssued ? variables : null, false, version)
  const { answer, failed } = preview
  if (isIssued && failed) return null
  const due = answer && day(answer.dueOn)
  const steps = answer && wordsOf(answer)
  const amount = money(EXAMPLE, currency?.name)
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="collection-strip" className="app-strip">
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5" id="collection-strip">
          <Trans>If nobody pays a regular invoice</Trans>
        </Title>
        <Anchor size="sm" className="app-no-print" renderRoot={toClass(id, PANEL)}>
          <Trans>Regular invoices</Trans>
        </Anchor>
      </Group>
      {!isIssued ? (
        <Text size="sm" c="dimmed">
          <Trans>Off: none are issued</Trans>
        </Text>
      ) : answer ? (
        <>
          <TimelineDrawing {...answer} label={t`Due on ${due}; ${steps}.`} asDates />
          <MarkLegend events={answer.events} />
        </>
      ) : (
        <Skeleton height={96} />
      )}
      {isIssued && (
        <Text size="xs" c="dimmed" mt="xs">
          <Trans>
            Example: {amount}, issued on {day(issuedOn)}
          </Trans>
          {answer && !becomesOverdue(answer) && <>; {steps}</>}
        </Text>
      )}
    </Paper>
  )
}
