// The heads of a table's columns.

import { Table } from '@mantine/core'

interface TableHeadProps {
  heads: readonly string[]
  /** The widths of the first columns, where they have any. */
  widths?: readonly string[]
  /** A column without a head follows, for what can be done with a row. */
  hasActions?: true
}

export function TableHead({ heads, widths = [], hasActions }: TableHeadProps) {
  return (
    <Table.Thead>
      <Table.Tr>
        {heads.map((head, index) => (
          <Table.Th key={head} w={widths[index]}>
            {head}
          </Table.Th>
        ))}
        {hasActions && <Table.Td />}
      </Table.Tr>
    </Table.Thead>
  )
}
