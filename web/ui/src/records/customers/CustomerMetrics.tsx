// Metrics of a customer and their charges, on the terms of the class or its own.

import { Trans, useLingui } from '@lingui/react/macro'
import { Badge, Table, Text } from '@mantine/core'
import { useFormats } from '../../ui/language/formats'
import { TableHead } from '../../ui/TableHead'
import type { EditorPartProps } from '../kind'
import { PartSection } from '../PartSection'

interface Metric {
  measuredParameter: { id: string; name: string }
  chargeBasedOn: string
  pricePerItem: string | null
  itemsFreeOfCharge: number
  service: { name: string } | null
  rateCode: string | null
  source: 'CUSTOMER' | 'CLASS' | 'DEFAULT'
}

export function CustomerMetrics({ record }: EditorPartProps) {
  const { t } = useLingui()
  const { money, number } = useFormats()
  const metrics = (record.settings as { measuredServices?: readonly Metric[] } | undefined)?.measuredServices ?? []
  const currency = (record.currency as { name: string }).name
  const based: Readonly<Record<string, string>> = {
    NONE: t`statistics only`,
    AVERAGE: t`average`,
    MAXIMUM: t`maximum`,
    MINIMUM: t`minimum`,
  }
  return (
    <PartSection title={<Trans>Measured for the customer</Trans>}>
      {metrics.length === 0 ? (
        <Text size="sm" c="dimmed">
          <Trans>Nothing is measured, either by the class or on the customer’s own terms.</Trans>
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={560}>
          <Table aria-label={t`Measured for the customer`}>
            <TableHead heads={[t`Resource`, t`Charged by`, t`Price per item`, t`Free of charge`, t`Terms`]} />
            <Table.Tbody>
              {metrics.map((metric) => (
                <Table.Tr key={metric.measuredParameter.id}>
                  <Table.Td>{metric.measuredParameter.name}</Table.Td>
                  <Table.Td>{based[metric.chargeBasedOn] ?? metric.chargeBasedOn}</Table.Td>
                  <Table.Td>
                    {metric.pricePerItem === null
                      ? '–'
                      : `${money(metric.pricePerItem, currency)}${metric.service ? ` (${metric.service.name} ${metric.rateCode ?? ''})` : ''}`}
                  </Table.Td>
                  <Table.Td>{number(metric.itemsFreeOfCharge)}</Table.Td>
                  <Table.Td>
                    <Badge tt="none" variant={metric.source === 'CUSTOMER' ? 'light' : 'default'}>
                      {metric.source === 'CUSTOMER' ? t`of the customer` : t`of the class`}
                    </Badge>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </PartSection>
  )
}
