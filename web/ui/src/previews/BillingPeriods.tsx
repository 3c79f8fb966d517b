// The next billing periods of a new customer, and when each of them is closed.

import { Trans, useLingui } from '@lingui/react/macro'
import { Box, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { BillingPeriodsPictureDocument } from '../api/reseller/graphql'
import { useFormats } from '../ui/language/formats'
import { PreviewFrame } from './PreviewFrame'
import { daysBetween, placed } from './scale'
import { today, useEnteredInput, usePreview } from './usePreview'

const FIELDS = ['billingPeriod', 'closeBillingPeriod', 'closeDelayHours', 'closeMode']
const SHOWN = 4
const WIDTH = 800
const HEIGHT = 40

export function BillingPeriods({ classId }: { classId: string }) {
  const { t } = useLingui()
  const formats = useFormats()
  const [fromDay] = useState(today)
  const { input: statistics, isMoving } = useEnteredInput(FIELDS)
  const preview = usePreview(
    BillingPeriodsPictureDocument,
    statistics ? { classId, statistics, fromDay, first: SHOWN } : null,
    isMoving,
  )
  const { answer } = preview
  const { day } = formats
  const moment = (text: string) => formats.moment(text, answer?.timeZone)
  return (
    <PreviewFrame title={<Trans>The next billing periods</Trans>} preview={preview} height={HEIGHT + SHOWN * 24}>
      {answer && (
        <Stack gap="xs">
          <PeriodsDrawing periods={answer.periods} label={t`${answer.periods.length} billing periods, listed below`} />
          <Box component="ul" m={0} pl="md">
            {answer.periods.map(({ firstDay, lastDay, closesAt, closableAt }) => (
              <Text component="li" size="sm" key={firstDay}>
                {day(firstDay)} – {day(lastDay)}:{' '}
                {closesAt ? (
                  <Trans>closes on {moment(closesAt)}</Trans>
                ) : (
                  <Trans>can be approved and closed from {moment(closableAt)}</Trans>
                )}
              </Text>
            ))}
          </Box>
          <Text size="xs" c="dimmed">
            <Trans>Times are in {answer.timeZone}.</Trans>
          </Text>
        </Stack>
      )}
    </PreviewFrame>
  )
}

interface PeriodsDrawingProps {
  periods: readonly { firstDay: string; lastDay: string }[]
  label: string
}

function PeriodsDrawing({ periods, label }: PeriodsDrawingProps) {
  const { dayAndMonth } = useFormats()
  const first = periods[0]?.firstDay
  const last = periods.at(-1)?.lastDay
  if (!first || !last) return null
  const x = (day: string, after = 0) =>
    placed(daysBetween(first, day) + after, [0, daysBetween(first, last) + 1], [0, WIDTH])
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" style={{ display: 'block' }}>
      {periods.map(({ firstDay, lastDay }, index) => (
        <g key={firstDay}>
          <rect
            x={x(firstDay) + 1}
            y={2}
            width={Math.max(1, x(lastDay, 1) - x(firstDay) - 2)}
            height={18}
            rx={3}
            fill="var(--app-accent)"
            opacity={index % 2 === 0 ? 1 : 0.6}
          />
          <text x={x(firstDay) + 2} y={36} fontSize={12} fill="currentColor">
            {dayAndMonth(firstDay)}
          </text>
        </g>
      ))}
    </svg>
  )
}
