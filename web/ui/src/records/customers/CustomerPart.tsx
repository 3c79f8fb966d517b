// What stands below a customer's form: what is measured, its accounts, and its right to be forgotten.

import { Stack } from '@mantine/core'
import type { EditorPartProps } from '../kind'
import { CustomerAccounts } from './CustomerAccounts'
import { CustomerMetrics } from './CustomerMetrics'
import { PersonalData } from './PersonalData'

export function CustomerPart(props: EditorPartProps) {
  return (
    <Stack>
      <CustomerMetrics {...props} />
      <CustomerAccounts {...props} />
      {props.record.type !== 'RESELLER' && <PersonalData {...props} />}
    </Stack>
  )
}
