// Sections below a customer's form: the collection of unpaid invoices, metrics, its accounts, and its right
// to be forgotten.

import { SimpleGrid, Stack } from '@mantine/core'
import { CustomerCollection } from '../collection/CustomerCollection'
import type { EditorPartProps } from '../kind'
import { CustomerAccounts } from './CustomerAccounts'
import { CustomerMetrics } from './CustomerMetrics'
import { PersonalData } from './PersonalData'

export function CustomerPart(props: EditorPartProps) {
  return (
    <Stack gap="sm">
      <CustomerCollection {...props} />
      <CustomerMetrics {...props} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <CustomerAccounts {...props} />
        {props.record.type !== 'RESELLER' && <PersonalData {...props} />}
      </SimpleGrid>
    </Stack>
  )
}
