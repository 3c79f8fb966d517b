// Finances, statistics: how usage records are archived and sent, when periods close, and how amounts are rounded.

import { msg } from '@lingui/core/macro'
import { Stack } from '@mantine/core'
import { CalendarChoicesDocument } from '../api/reseller/graphql'
import { FormFields } from '../forms/FormFields'
import { Section } from '../forms/Section'
import type { Relevance } from '../forms/scope'
import type { FormValues } from '../forms/values'
import { BillingPeriods } from '../previews/BillingPeriods'
import { Rounding } from '../previews/Rounding'
import { WithPreview } from '../previews/WithPreview'
import { type PanelReference, PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'
import { timeZoneOf } from './parts/other_settings'
import { XdrColumns } from './parts/XdrColumns'

const NOT_ARCHIVED = msg`xDRs are not archived.`
const NO_EXPORT = msg`Only with a periodic export.`
const NOT_SENT = msg`Only for delivery by email.`
const NO_DELAY = msg`Only when closing with a delay.`

const XDR_FIELDS = [
  'generateStatistics',
  'sendStatistics',
  'xdrExport',
  'xdrDelivery',
  'xdrColumns',
  'xdrRecipients',
  'xdrReportFormat',
]
const INSTEAD = { xdrColumns: <XdrColumns /> }

const REFERENCES: Record<string, PanelReference> = {
  calendar: { type: 'Calendar', document: CalendarChoicesDocument },
}

/** Why what is said of an export has no effect. */
function exported({ generateStatistics, xdrExport }: FormValues) {
  return !generateStatistics ? NOT_ARCHIVED : xdrExport === 'OFF' ? NO_EXPORT : null
}

const RELEVANCE: Relevance = {
  sendStatistics: ({ generateStatistics }) => (generateStatistics ? null : NOT_ARCHIVED),
  xdrExport: ({ generateStatistics }) => (generateStatistics ? null : NOT_ARCHIVED),
  xdrDelivery: exported,
  xdrColumns: exported,
  xdrRecipients: (values) => exported(values) ?? (values.xdrDelivery === 'EMAIL' ? null : NOT_SENT),
  xdrReportFormat: ({ generateStatistics }) => (generateStatistics ? null : NOT_ARCHIVED),
  closeDelayHours: ({ closeBillingPeriod }) => (closeBillingPeriod === 'WITH_DELAY' ? null : NO_DELAY),
}

export default function Statistics(props: PanelBodyProps) {
  const { facts } = props
  const pictures = (
    <Stack gap="sm">
      <BillingPeriods classId={facts.classId} timeZone={timeZoneOf(facts)} />
      <Rounding classId={facts.classId} currency={facts.currency?.name} />
    </Stack>
  )
  return (
    <PanelScope {...props} relevance={RELEVANCE} references={REFERENCES}>
      <WithPreview isBelow preview={pictures}>
        <Section title={msg`xDRs`}>
          <FormFields names={XDR_FIELDS} instead={INSTEAD} />
        </Section>
        <Section title={msg`Billing period`}>
          <FormFields names={['billingPeriod', 'closeBillingPeriod', 'closeDelayHours', 'closeMode']} />
        </Section>
        <Section title={msg`Rounding`}>
          <FormFields names={['roundingMethod', 'roundingPrecision', 'roundUpToNearest']} />
        </Section>
        <Section title={msg`Balance and termination`}>
          <FormFields from="suspendOnInsufficientFunds" />
        </Section>
        <Section title={msg`Non-working days`}>
          <FormFields names={['calendar']} />
        </Section>
      </WithPreview>
    </PanelScope>
  )
}
