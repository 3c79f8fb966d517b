// Dry run of the removal of a customer's data, piece by piece.

import { useLingui } from '@lingui/react/macro'
import { Table } from '@mantine/core'
import type { DataOfCustomerFragment } from '../../api/reseller/records/graphql'
import { sentenceOf } from '../../forms/problems/errorWords'
import { useFormats } from '../../ui/language/formats'
import { TableHead } from '../../ui/TableHead'

interface RemovalTableProps {
  removed: readonly DataOfCustomerFragment[]
  kept: readonly DataOfCustomerFragment[]
}

export function RemovalTable({ removed, kept }: RemovalTableProps) {
  const { t } = useLingui()
  const { number } = useFormats()
  const treatments = { ERASED: t`erased`, MASKED: t`masked`, REPLACED: t`replaced`, KEPT: t`kept` }
  return (
    <Table aria-label={t`What removal does`} verticalSpacing={4}>
      <TableHead heads={[t`Data`, t`After removal`, t`Number of values`]} />
      <Table.Tbody>
        {[...removed, ...kept].map(({ name, description, treatment, count }) => (
          <Table.Tr key={name}>
            <Table.Td>{sentenceOf(description) ?? description}</Table.Td>
            <Table.Td>{treatments[treatment]}</Table.Td>
            <Table.Td>{count == null ? t`in other systems` : number(count)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
