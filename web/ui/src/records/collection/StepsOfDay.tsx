// Collection events of a customer's regular invoices on a day, each step with its reason.

import { Trans } from '@lingui/react/macro'
import { Anchor, Stack, Text } from '@mantine/core'
import type { CollectionOnDayQuery } from '../../api/reseller/records/graphql'
import { PreviewFrame } from '../../previews/PreviewFrame'
import type { Preview } from '../../previews/usePreview'
import { useFormats } from '../../ui/language/formats'
import { StepReason } from './StepReason'

type Day = NonNullable<CollectionOnDayQuery['preview']['answer']>

interface StepsOfDayProps {
  preview: Preview<Day>
  currency: string
  /** Shows all steps of the invoice that was issued on a day. */
  onInvoice: (issuedOn: string) => void
}

export function StepsOfDay({ preview, currency, onInvoice }: StepsOfDayProps) {
  const { weekday } = useFormats()
  const { answer } = preview
  const day = answer ? weekday(answer.on) : ''
  return (
    <PreviewFrame title={<Trans>What happened</Trans>} preview={preview} height={60}>
      {answer && (
        <Stack gap="sm" aria-live="polite">
          {answer.events.length === 0 && <Nothing day={day} answer={answer} />}
          {answer.events.map(({ issuedOn, dueOn, event }) => (
            <div key={`${issuedOn}:${event.kind}`}>
              <StepReason step={event} currency={currency} customerClass={answer.customerClass ?? null} />
              <OfInvoice issuedOn={issuedOn} dueOn={dueOn} onInvoice={() => onInvoice(issuedOn)} />
            </div>
          ))}
        </Stack>
      )}
    </PreviewFrame>
  )
}

/** Why there is nothing to tell of a day. */
function Nothing({ day, answer }: { day: string; answer: Day }) {
  return (
    <Text size="sm">
      {answer.invoiced ? (
        <Trans>Nothing is done about a regular invoice on {day}, even where none is paid.</Trans>
      ) : (
        <Trans>The class issues no regular invoices, so nothing is done about one on {day}.</Trans>
      )}
    </Text>
  )
}

function OfInvoice({ issuedOn, dueOn, onInvoice }: { issuedOn: string; dueOn: string; onInvoice: () => void }) {
  const { day } = useFormats()
  return (
    <Text size="xs" c="dimmed">
      <Trans>
        About the invoice of {day(issuedOn)}, which is due on {day(dueOn)}.
      </Trans>{' '}
      <Anchor component="button" type="button" size="xs" onClick={onInvoice}>
        <Trans>Show all its steps</Trans>
      </Anchor>
    </Text>
  )
}
