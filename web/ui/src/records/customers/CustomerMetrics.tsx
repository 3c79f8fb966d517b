// What is measured and charged for a customer, on whosever terms.

import { Trans, useLingui } from '@lingui/react/macro'
import { Badge, Paper, Stack, Table, Text, Title } from '@mantine/core'
import { useFormats } from '../../ui/formats'
import type { EditorPartProps } from '../kind'

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
    <Paper withBorder p="lg" component="section" aria-labelledby="metrics">
      <Stack>
        <Title order={2} size="h4" id="metrics">
          <Trans>Measured for the customer</Trans>
        </Title>
        {metrics.length === 0 ? (
          <Text size="sm" c="dimmed">
            <Trans>Nothing is measured, neither by the class nor on the customer’s own terms.</Trans>
          </Text>
        ) : (
          <Table aria-label={t`Measured for the customer`}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t`Resource`}</Table.Th>
                <Table.Th>{t`Charged by`}</Table.Th>
                <Table.Th>{t`Price of an item`}</Table.Th>
                <Table.Th>{t`Free of charge`}</Table.Th>
                <Table.Th>{t`Terms`}</Table.Th>
              </Table.Tr>
            </Table.Thead>
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
        )}
      </Stack>
    </Paper>
  )
}
