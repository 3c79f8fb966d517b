// Timelines of two classes for the same unpaid invoice, one above the other on the same days.

import { Trans, useLingui } from '@lingui/react/macro'
import { Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useLastRead } from '../api/lastRead'
import { type ComparedCourseFragment, ComparedTimelinesDocument } from '../api/reseller/versions/graphql'
import { lastDayOf, TimelineDrawing } from '../previews/TimelineDrawing'
import { useCourseWords } from '../previews/timeline/stepWords'
import { MarkLegend } from '../previews/timeline/TimelineLegend'
import { today } from '../previews/usePreview'
import { failureOf } from '../ui/failure'
import { useFormats } from '../ui/language/formats'
import { ErrorState } from '../ui/states'

const EXAMPLE = '100'

interface Compared {
  id: string
  name: string
}

export default function TwoTimelines({ left, right }: { left: Compared; right: Compared }) {
  const { day } = useFormats()
  const [issuedOn] = useState(today)
  const [answer, reload] = useQuery({
    query: ComparedTimelinesDocument,
    variables: { left: left.id, right: right.id, issuedOn, amount: EXAMPLE },
    requestPolicy: 'cache-and-network',
  })
  const { error } = answer
  const data = useLastRead(answer)
  const sides = [
    { letter: 'A', name: left.name, course: data?.left.answer, of: data?.leftClass },
    { letter: 'B', name: right.name, course: data?.right.answer, of: data?.rightClass },
  ].flatMap(({ letter, name, course, of }) => {
    if (!course || !of) return []
    return [{ letter, name, course: of.finances.regularInvoices.useRegularInvoices ? course : null }]
  })
  const courses = sides.flatMap(({ course }) => course ?? [])
  if (error && !data) {
    return <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  }
  if (sides.length < 2) return null
  const last = Math.max(...courses.map(lastDayOf))
  const issued = day(issuedOn)
  return (
    <Stack component="figure" gap="xs" m={0} p="sm" aria-labelledby="two-timelines">
      <Title order={4} size="h6" id="two-timelines">
        <Trans>A regular invoice of {issued} that nobody pays</Trans>
      </Title>
      {sides.map(({ letter, name, course }) => (
        <div key={letter}>
          <Text size="sm" fw={550}>
            {letter}: {name}
          </Text>
          {course ? (
            <Course name={name} course={course} last={last} />
          ) : (
            <Text size="sm" c="dimmed">
              <Trans>Off: none are issued</Trans>
            </Text>
          )}
        </div>
      ))}
      <MarkLegend events={courses.flatMap(({ events }) => events)} />
    </Stack>
  )
}

function Course({ name, course, last }: { name: string; course: ComparedCourseFragment; last: number }) {
  const { t } = useLingui()
  const { day } = useFormats()
  const due = day(course.dueOn)
  const steps = useCourseWords()(course)
  return <TimelineDrawing {...course} label={t`${name}: due on ${due}; ${steps}.`} lastDay={last} asDates />
}
