// A step of collection in a sentence: what happened on which day, what it counts from, whose setting says so, and what
// put it off.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CollectionStepFieldsFragment } from '../../api/reseller/records/graphql'
import { LEFT_OUT, STEPS } from '../../previews/words'
import { useFormats } from '../../ui/language/formats'
import { type OfClass, SettingLink } from './SettingLink'

export type Step = CollectionStepFieldsFragment

interface StepReasonProps {
  step: Step
  currency: string
  customerClass: OfClass | null
}

export function StepReason({ step, currency, customerClass }: StepReasonProps) {
  const { i18n } = useLingui()
  const { day, money } = useFormats()
  const fee = step.amount === null ? '' : ` (${money(step.amount, currency)})`
  const what = `${i18n._(STEPS[step.kind])}${fee}`
  const on = day(step.on)
  const further = [<Waited key="waited" step={step} />, <Delayed key="delayed" step={step} />]
  return (
    <Text size="sm" data-step={step.kind}>
      <Text span inherit fw={650} td={step.cancelled ? 'line-through' : undefined}>
        <Trans>
          {what} on {on}
        </Trans>
      </Text>
      {': '}
      <Counted reason={step.reason} />
      <SettingLink setting={step.reason.setting} source={step.reason.source} customerClass={customerClass} />
      {further}
      {step.daysOff.length > 0 && <Moved step={step} />}
      {step.cancelled && `; ${i18n._(LEFT_OUT[step.cancelled])}`}
      {'.'}
    </Text>
  )
}

/** How many days from which day, as the setting says. */
function Counted({ reason }: { reason: Step['reason'] }): ReactNode {
  const { day } = useFormats()
  const from = day(reason.fromDay)
  const count = Math.abs(reason.days)
  switch (reason.countedFrom) {
    case 'ISSUE':
      return (
        <Plural value={count} one={`# day after the issue on ${from}`} other={`# days after the issue on ${from}`} />
      )
    case 'APPROVAL':
      return <Trans>with the invoice, on {from}</Trans>
    case 'PAYMENT':
      return <Trans>with the payment of {from}</Trans>
    case 'DUE_DATE':
      if (count === 0) return <Trans>on the due date</Trans>
      return reason.days < 0 ? (
        <Plural
          value={count}
          one={`# day before the due date of ${from}`}
          other={`# days before the due date of ${from}`}
        />
      ) : (
        <Plural
          value={count}
          one={`# day after the due date of ${from}`}
          other={`# days after the due date of ${from}`}
        />
      )
    case 'LIMITATION':
      return (
        <Plural
          value={count}
          one={`# day before the limitation on ${from}`}
          other={`# days before the limitation on ${from}`}
        />
      )
    case 'SUSPENSION':
      return (
        <Plural
          value={count}
          one={`# day before the suspension on ${from}`}
          other={`# days before the suspension on ${from}`}
        />
      )
    case 'TERMINATION':
      return (
        <Plural
          value={count}
          one={`# day before the termination on ${from}`}
          other={`# days before the termination on ${from}`}
        />
      )
  }
}

/** That an unpaid invoice is overdue first, and a milder action comes before a harder one. */
function Waited({ step }: { step: Step }) {
  const { day } = useFormats()
  const until = step.reason.waitsUntil
  if (!until) return null
  return step.kind === 'LIMITATION' ? (
    <Trans>; not before {day(until)}, when the invoice is overdue</Trans>
  ) : (
    <Trans>; not before {day(until)}, when it is overdue and milder steps have come</Trans>
  )
}

/** That an administrator put the suspension off. */
function Delayed({ step }: { step: Step }) {
  const { day } = useFormats()
  const until = step.reason.delayedUntil
  return until ? <Trans>; put off to {day(until)} by an administrator</Trans> : null
}

/** Over which days it moved to a working day. */
function Moved({ step }: { step: Step }) {
  const { day } = useFormats()
  const holidays = step.daysOff.flatMap(({ holiday }) => (holiday ? [holiday] : [])).join(', ')
  const was = day(step.movedFrom ?? step.on)
  return holidays ? (
    <Trans>
      ; moved from {was} to the next working day: {holidays}
    </Trans>
  ) : (
    <Trans>; moved from {was} to the next working day</Trans>
  )
}
