// Tax on an example amount: the net amount, and each tax beside it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useState } from 'react'
import { type RoundingInput, TaxPreviewDocument } from '../api/reseller/previews/graphql'
import { useDebouncedValues } from '../forms/debouncedValues'
import { useScope } from '../forms/scope'
import { useFormats } from '../ui/language/formats'
import { Drawing } from './Drawing'
import { ExampleAmount, isAmount } from './ExampleAmount'
import { PreviewFrame } from './PreviewFrame'
import { useDrawnWidth } from './useDrawnWidth'
import { enteredInput, today, usePreview } from './usePreview'
import { OUTCOMES } from './words'

const EXAMPLE = '100'
const BAR = 28
const HEIGHT = 64

interface TaxOnAmountProps {
  classId: string
  currency: string | undefined
  /** As it is in the class that is looked at; the saved one by default. */
  rounding: RoundingInput | null
}

export function TaxOnAmount({ classId, currency, rounding }: TaxOnAmountProps) {
  const { i18n, t } = useLingui()
  const { form, fields } = useScope()
  const [amount, setAmount] = useState(EXAMPLE)
  const [on] = useState(today)
  const { values, isMoving } = useDebouncedValues()
  const taxation = taxationInput(enteredInput(fields, values, form.forms))
  const preview = usePreview(
    TaxPreviewDocument,
    taxation && isAmount(amount) ? { classId, taxation, amount, on, rounding } : null,
    isMoving,
  )
  const { answer } = preview
  const { decimal, money } = useFormats()
  const written = (amount: string) => money(amount, currency)
  return (
    <PreviewFrame
      title={<Trans>Tax on a charge</Trans>}
      preview={preview}
      height={HEIGHT}
      example={<ExampleAmount value={amount} onChange={setAmount} currency={currency} />}
    >
      {answer && (
        <>
          <Text size="sm">
            {i18n._(OUTCOMES[answer.outcome])} {answer.reason}
          </Text>
          {answer.net !== null && answer.gross !== null && (
            <TaxDrawing
              parts={[
                { name: t`Net amount`, amount: answer.net },
                ...answer.lines.map(({ name, ratePercent, amount: tax }) => ({
                  name: `${name} ${decimal(ratePercent)} %`,
                  amount: tax,
                })),
              ]}
              gross={answer.gross}
              label={t`Net ${written(answer.net)} and tax ${written(answer.tax ?? '0')} are ${written(answer.gross)}`}
              grossName={t`Gross`}
              written={written}
            />
          )}
        </>
      )}
    </PreviewFrame>
  )
}

/** An input of taxation for a preview: a method without parameters has none. */
function taxationInput(input: Record<string, unknown> | null): Record<string, unknown> | null {
  if (!input) return null
  const { parameters, ...rest } = input
  return Object.keys((parameters as object | undefined) ?? {}).length > 0 ? input : rest
}

const COLOURS = [
  'var(--app-accent)',
  'var(--mantine-color-yellow-6)',
  'var(--mantine-color-orange-6)',
  'var(--mantine-color-red-6)',
]

interface TaxDrawingProps {
  parts: readonly { name: string; amount: string }[]
  gross: string
  grossName: string
  label: string
  written: (amount: string) => string
}

function TaxDrawing({ parts, gross, grossName, label, written }: TaxDrawingProps) {
  const drawn = useDrawnWidth()
  const whole = drawn.width
  const total = parts.reduce((sum, { amount }) => sum + Math.abs(Number(amount)), 0) || 1
  let from = 0
  return (
    <Drawing drawn={drawn} height={BAR + 24 + (parts.length + 1) * 20} label={label}>
      {parts.map(({ name, amount }, index) => {
        const width = (Math.abs(Number(amount)) / total) * whole
        const colour = COLOURS[index % COLOURS.length]
        const left = from
        from += width
        return (
          <g key={name}>
            <rect x={left} y={0} width={width} height={BAR} fill={colour} stroke="var(--mantine-color-body)" />
            <rect x={0} y={BAR + 12 + index * 20} width={12} height={12} fill={colour} />
            <text x={20} y={BAR + 23 + index * 20} fontSize={14} fill="currentColor">
              {name}: {written(amount)}
            </text>
          </g>
        )
      })}
      <text
        x={whole}
        y={BAR + 23 + parts.length * 20}
        textAnchor="end"
        fontSize={16}
        fontWeight={650}
        fill="currentColor"
      >
        {grossName}: {written(gross)}
      </text>
    </Drawing>
  )
}
