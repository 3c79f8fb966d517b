// Collection of a customer's unpaid invoices, with reasons: by the day of an event, or by the invoice.

import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Select, Text } from '@mantine/core'
import { useState } from 'react'
import type { InvoiceKind } from '../../api/reseller/previews/graphql'
import { DayInput } from '../../forms/inputs/DayInput'
import { HeadingLevel } from '../../forms/Section'
import { ExampleAmount, isAmount } from '../../previews/ExampleAmount'
import { usePreview } from '../../previews/usePreview'
import { useCustomerDocuments } from '../customers/documents'
import type { EditorPartProps } from '../kind'
import { PartSection } from '../PartSection'
import { InvoiceCourse } from './InvoiceCourse'
import { StepsOfDay } from './StepsOfDay'

const EXAMPLE = '100'

export function CustomerCollection({ record }: EditorPartProps) {
  const { t } = useLingui()
  const { CollectionOnDayDocument, CollectionOfInvoiceDocument } = useCustomerDocuments()
  const [on, setOn] = useState('')
  const [issuedOn, setIssuedOn] = useState('')
  const [invoices, setInvoices] = useState<InvoiceKind>('REGULAR')
  const [amount, setAmount] = useState(EXAMPLE)
  const currency = (record.currency as { name: string }).name
  const variables = isAmount(amount) ? { customerId: record.id, amount } : null
  const { version } = record
  const day = usePreview(CollectionOnDayDocument, variables && on ? { ...variables, on } : null, false, version)
  const ofInvoice = variables && issuedOn ? { ...variables, invoices, issuedOn } : null
  const course = usePreview(CollectionOfInvoiceDocument, ofInvoice, false, version)
  const showInvoice = (issued: string) => {
    setInvoices('REGULAR')
    setIssuedOn(issued)
  }
  return (
    <PartSection title={<Trans>Collection</Trans>}>
      <Text size="sm" c="dimmed">
        <Trans>
          What is done about invoices that are not paid, on which day and why. Enter the day on which something
          happened, or the day on which an invoice was issued.
        </Trans>
      </Text>
      <Group align="flex-start" gap="md">
        <DayInput size="xs" w={190} label={t`What happened on`} value={on} onChange={setOn} />
        <DayInput size="xs" w={190} label={t`Invoice issued on`} value={issuedOn} onChange={setIssuedOn} />
        <Select
          size="xs"
          w={230}
          label={t`Invoices`}
          allowDeselect={false}
          value={invoices}
          onChange={(value) => setInvoices(value as InvoiceKind)}
          data={[
            { value: 'REGULAR', label: t`Regular invoices` },
            { value: 'OUT_OF_TURN', label: t`Out-of-turn invoices` },
          ]}
        />
        <ExampleAmount value={amount} onChange={setAmount} currency={currency} />
      </Group>
      <HeadingLevel value={3}>
        {on && <StepsOfDay preview={day} currency={currency} onInvoice={showInvoice} />}
        {issuedOn && <InvoiceCourse preview={course} currency={currency} />}
      </HeadingLevel>
    </PartSection>
  )
}
