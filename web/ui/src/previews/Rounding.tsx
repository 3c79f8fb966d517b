// Rounding at work on an example amount: where the amount lies between two that can be charged, and which one it becomes.

import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useState } from 'react'
import { RoundingPreviewDocument } from '../api/reseller/previews/graphql'
import { useFormats } from '../ui/language/formats'
import { Drawing } from './Drawing'
import { ExampleAmount, isAmount } from './ExampleAmount'
import { PreviewFrame } from './PreviewFrame'
import { placed } from './scale'
import { useDrawnWidth } from './useDrawnWidth'
import { useEnteredInput, usePreview } from './usePreview'

const FIELDS = ['roundingMethod', 'roundingPrecision', 'roundUpToNearest']
const EXAMPLE = '1.226'
const HEIGHT = 96
/** Room for an amount at either end. */
const EDGE = 90

interface RoundingProps {
  classId: string
  currency: string | undefined
}

export function Rounding({ classId, currency }: RoundingProps) {
  const { t } = useLingui()
  const { money } = useFormats()
  const written = (decimal: string) => money(decimal, currency)
  const [amount, setAmount] = useState(EXAMPLE)
  const { input: rounding, isMoving } = useEnteredInput(FIELDS)
  const preview = usePreview(
    RoundingPreviewDocument,
    rounding && isAmount(amount) ? { classId, rounding, amount } : null,
    isMoving,
  )
  const rounded = preview.answer?.amounts[0]
  return (
    <PreviewFrame
      title={<Trans>Rounding of an amount</Trans>}
      preview={preview}
      height={HEIGHT}
      example={<ExampleAmount value={amount} onChange={setAmount} currency={currency} />}
    >
      {rounded && preview.answer && (
        <>
          <RoundingDrawing
            amount={rounded.amount}
            rounded={rounded.rounded}
            written={written}
            precision={preview.answer.precision}
            label={t`${written(rounded.amount)} becomes ${written(rounded.rounded)}`}
          />
          <Text size="sm" c="dimmed">
            {rounded.difference === '0' ? (
              <Trans>Nothing is booked for rounding.</Trans>
            ) : (
              <Trans>Booked for rounding, as an xDR of its own: {written(rounded.difference)}</Trans>
            )}
          </Text>
        </>
      )}
    </PreviewFrame>
  )
}

interface RoundingDrawingProps {
  amount: string
  rounded: string
  written: (decimal: string) => string
  precision: number
  label: string
}

/** Numbers here place what is drawn; the texts are the server's own decimals. */
function RoundingDrawing({ amount, rounded, written, precision, label }: RoundingDrawingProps) {
  const drawn = useDrawnWidth()
  const { width } = drawn
  const step = 10 ** -precision
  const bounds: [number, number] = [
    Math.min(Number(amount), Number(rounded)) - step,
    Math.max(Number(amount), Number(rounded)) + step,
  ]
  const x = (value: number) => placed(value, bounds, [EDGE, width - EDGE])
  const from = x(Number(amount))
  const to = x(Number(rounded))
  const line = HEIGHT / 2
  const first = Math.ceil(bounds[0] / step - 1e-9)
  const ticks = Array.from(
    { length: Math.min(60, Math.floor(bounds[1] / step + 1e-9) - first + 1) },
    (_, at) => first + at,
  )
  return (
    <Drawing drawn={drawn} height={HEIGHT} label={label}>
      <line x1={EDGE / 2} x2={width - EDGE / 2} y1={line} y2={line} stroke="var(--app-field)" strokeWidth={2} />
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={x(tick * step)}
          x2={x(tick * step)}
          y1={line - 6}
          y2={line + 6}
          stroke="var(--app-field)"
        />
      ))}
      {Math.abs(to - from) > 1 && (
        <path
          d={`M${from} ${line - 10} Q${(from + to) / 2} ${line - 44} ${to} ${line - 10}`}
          fill="none"
          stroke="var(--app-accent)"
          strokeWidth={2}
          strokeDasharray="5 4"
        />
      )}
      <circle cx={from} cy={line} r={6} fill="var(--mantine-color-body)" stroke="currentColor" strokeWidth={2} />
      <circle cx={to} cy={line} r={7} fill="var(--app-accent)" />
      <text x={from} y={line - 14} textAnchor={to > from ? 'end' : 'start'} fontSize={14} fill="currentColor">
        {written(amount)}
      </text>
      <text x={to} y={line + 28} textAnchor="middle" fontSize={16} fontWeight={650} fill="var(--app-accent)">
        {written(rounded)}
      </text>
    </Drawing>
  )
}
