// The next billing periods of a new customer and when each of them is closed: a year of them drawn, the first in words.

import { Trans, useLingui } from '@lingui/react/macro'
import { Box, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { BillingPeriodsPreviewDocument } from '../api/reseller/previews/graphql'
import { useFormats } from '../ui/language/formats'
import { PreviewFrame } from './PreviewFrame'
import { IN_A_YEAR, YearOfPeriods } from './periods/YearOfPeriods'
import { today, useEnteredInput, usePreview } from './usePreview'

const FIELDS = ['billingPeriod', 'closeBillingPeriod', 'closeDelayHours', 'closeMode']
const SHOWN = 4
const HEIGHT = 46

interface BillingPeriodsProps {
  classId: string
  /** As it is in the class that is looked at; the saved one by default. */
  timeZone: string | null
}

export function BillingPeriods({ classId, timeZone }: BillingPeriodsProps) {
  const { t } = useLingui()
  const formats = useFormats()
  const [fromDay] = useState(today)
  const { input: statistics, isMoving } = useEnteredInput(FIELDS)
  const preview = usePreview(
    BillingPeriodsPreviewDocument,
    statistics
      ? { classId, statistics, fromDay, first: IN_A_YEAR[String(statistics.billingPeriod)] ?? SHOWN, timeZone }
      : null,
    isMoving,
  )
  const { answer } = preview
  const { day } = formats
  const moment = (text: string) => formats.moment(text, answer?.timeZone)
  return (
    <PreviewFrame title={<Trans>The next billing periods</Trans>} preview={preview} height={HEIGHT + SHOWN * 24}>
      {answer && (
        <Stack gap="xs">
          <YearOfPeriods
            periods={answer.periods}
            timeZone={answer.timeZone}
            label={(firstDay, lastDay) =>
              t`The billing periods from ${day(firstDay)} to ${day(lastDay)}; the first ${SHOWN} are listed below.`
            }
          />
          <Box component="ul" m={0} pl="md">
            {answer.periods.slice(0, SHOWN).map(({ firstDay, lastDay, closesAt, closableAt }) => (
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
            <Trans>Triangles in the picture are the days on which periods can be closed.</Trans>{' '}
            <Trans>Times are in {answer.timeZone}.</Trans>
          </Text>
        </Stack>
      )}
    </PreviewFrame>
  )
}
