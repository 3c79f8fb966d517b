// Collection events of a customer's regular invoices on a day, each step with its reason.

import { Trans } from '@lingui/react/macro'
import { Anchor, Stack, Text } from '@mantine/core'
import type { CollectionOnDayQuery } from '../../api/reseller/records/graphql'
import { toClass } from '../../links/toClass'
import { PreviewFrame } from '../../previews/PreviewFrame'
import type { Preview } from '../../previews/usePreview'
import { useFormats } from '../../ui/language/formats'
import type { OfClass } from './SettingLink'
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
          <TermsThen answer={answer} />
          {answer.events.map(({ issuedOn, dueOn, event }) => (
            <div key={`${issuedOn}:${event.kind}`}>
              <StepReason step={event} currency={currency} customerClass={ofClass(answer)} />
              <OfInvoice issuedOn={issuedOn} dueOn={dueOn} onInvoice={() => onInvoice(issuedOn)} />
            </div>
          ))}
        </Stack>
      )}
    </PreviewFrame>
  )
}

/** The class with the terms that the steps follow from, at the version that had them. */
function ofClass({ customerClass, classVersion }: Day): OfClass | null {
  return customerClass ? { ...customerClass, version: classVersion ?? undefined } : null
}

/** Whose terms they are, where those of today are others. */
function TermsThen({ answer }: { answer: Day }) {
  const { customerClass, classVersion, termsUnknown } = answer
  if (termsUnknown) {
    return (
      <Text size="sm">
        <Trans>
          The class is younger than that day, or it or its calendar was changed since, and the terms of that day can’t
          be read here. This follows from the terms of today.
        </Trans>
      </Text>
    )
  }
  if (classVersion === null || !customerClass) return null
  return (
    <Text size="sm">
      <Trans>
        By the terms that held when the day began:{' '}
        <Anchor
          inherit
          underline="always"
          renderRoot={toClass(customerClass.id, 'RegularInvoices', { version: classVersion })}
        >
          version {classVersion} of {customerClass.name}
        </Anchor>
        . By the terms of today it would be otherwise.
      </Trans>
    </Text>
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
