// A customer's day under a fraud traffic profile: how far the spending has come, where the warning is, and the limit.

import { Trans, useLingui } from '@lingui/react/macro'
import { Slider, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useLastRead } from '../api/lastRead'
import { FraudDayPreviewDocument, FraudProfilePlanDocument } from '../api/reseller/previews/graphql'
import { useEntered } from '../forms/scope'
import { useFormats } from '../ui/language/formats'
import { Drawing } from './Drawing'
import { PreviewFrame } from './PreviewFrame'
import { placed, textWidth } from './scale'
import { useDrawnWidth } from './useDrawnWidth'
import { usePreview } from './usePreview'

const HEIGHT = 84
const TEXT = 13
const LINE = 16
const BAR = 24
const BEGINNING = 60
/** A day's spending can go beyond the limit: calls in progress are not cut. */
const SCALE_PERCENT = 125

/** Part of the limit, with the five places that money has. */
function partOf(limit: string, percent: number): string {
  return ((Number(limit) * percent) / 100).toFixed(5)
}

export function FraudDay() {
  const profileId = useEntered(({ fraudTrafficProfile }) => fraudTrafficProfile as string | null)
  return profileId ? <ProfileDay key={profileId} profileId={profileId} /> : null
}

function ProfileDay({ profileId }: { profileId: string }) {
  const { t } = useLingui()
  const formats = useFormats()
  const [read] = useQuery({
    query: FraudProfilePlanDocument,
    variables: { id: profileId },
    requestPolicy: 'cache-and-network',
  })
  const { error } = read
  const data = useLastRead(read)
  const profile = data?.node?.__typename === 'FraudTrafficProfile' ? data.node : null
  const [percent, setPercent] = useState(BEGINNING)
  const [now] = useState(() => new Date().toISOString())
  const limit = profile?.spendingPlan.threshold ?? null
  const preview = usePreview(
    FraudDayPreviewDocument,
    profile && limit ? { profileId, now, calls: [{ chargedAt: now, undiscountedCost: partOf(limit, percent) }] } : null,
  )
  if (profile && !limit) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>This profile limits no daily spending; it watches destination groups.</Trans>
      </Text>
    )
  }
  const { answer } = preview
  const money = (amount: string | null) => (amount === null ? '–' : formats.money(amount, profile?.currency.code))
  const warning = profile?.spendingPlan.sendWarning ? profile.spendingPlan.warningThresholdPercent : null
  return (
    <PreviewFrame
      title={<Trans>A customer’s day</Trans>}
      preview={error && !data ? { ...preview, failed: true } : preview}
      height={HEIGHT + 60}
    >
      {answer && (
        <Stack gap="sm">
          <DayDrawing
            percent={percent}
            warning={warning}
            label={t`${money(answer.spent)} of ${money(answer.limit)} spent`}
            limitName={`${t`Limit`}: ${money(answer.limit)}`}
            spentName={money(answer.spent)}
            warningName={t`Warning`}
          />
          <Slider
            value={percent}
            onChange={setPercent}
            max={SCALE_PERCENT}
            label={(value) => `${value} %`}
            thumbLabel={t`Spent so far, in percent of the limit`}
          />
          <Text size="sm" role="status">
            {answer.blocked ? (
              <Trans>The limit is reached. New calls are rejected until midnight, except emergency calls.</Trans>
            ) : answer.warned ? (
              <Trans>The customer has been warned. New calls are connected.</Trans>
            ) : (
              <Trans>New calls are connected.</Trans>
            )}{' '}
            {!answer.blocked && answer.callMayCost !== null && (
              <Trans>A call may cost at most {money(answer.callMayCost)}.</Trans>
            )}
          </Text>
        </Stack>
      )}
    </PreviewFrame>
  )
}

interface DayDrawingProps {
  percent: number
  warning: number | null
  label: string
  limitName: string
  spentName: string
  warningName: string
}

function DayDrawing({ percent, warning, label, limitName, spentName, warningName }: DayDrawingProps) {
  const drawn = useDrawnWidth()
  const { width } = drawn
  const x = (value: number) => placed(value, [0, SCALE_PERCENT], [0, width])
  const warningText = `${warningName} ${warning} %`
  const limitLeft = Math.min(x(100) + 6, width - textWidth(limitName, TEXT))
  // On a narrow drawing, the two names above the line stand above each other.
  const areApart = warning === null || x(warning) - 6 <= limitLeft - 8
  const above = areApart ? 0 : LINE
  const top = 26 + above
  const colour =
    percent >= 100
      ? 'var(--mantine-color-red-6)'
      : warning !== null && percent >= warning
        ? 'var(--mantine-color-yellow-6)'
        : 'var(--app-accent)'
  return (
    <Drawing drawn={drawn} height={HEIGHT + above} label={label}>
      <rect x={0} y={top} width={width} height={BAR} fill="var(--app-background)" stroke="var(--app-field)" />
      <rect x={0} y={top} width={x(percent)} height={BAR} fill={colour} />
      {warning !== null && (
        <>
          <line
            x1={x(warning)}
            x2={x(warning)}
            y1={top - 6}
            y2={top + BAR + 6}
            stroke="currentColor"
            strokeDasharray="4 3"
            strokeWidth={2}
          />
          <text x={x(warning) - 6} y={top - 10 - above} textAnchor="end" fontSize={TEXT} fill="currentColor">
            {warningText}
          </text>
        </>
      )}
      <line x1={x(100)} x2={x(100)} y1={top - 6} y2={top + BAR + 6} stroke="currentColor" strokeWidth={3} />
      <text x={limitLeft} y={top - 10} fontSize={TEXT} fontWeight={650} fill="currentColor">
        {limitName}
      </text>
      <text
        x={Math.max(textWidth(spentName, TEXT), x(percent))}
        y={top + BAR + 22}
        textAnchor="end"
        fontSize={TEXT}
        fill="currentColor"
      >
        {spentName}
      </text>
    </Drawing>
  )
}
