// The rows of the list of classes.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Badge, Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import { RecordLink } from '../../links/RecordLink'
import { ListTable } from '../../lists/ListTable'
import type { ClassRow, ListColumn } from './columns'
import type { ClassSearch } from './search'

const NAME: ListColumn = {
  id: 'name',
  label: msg`Name`,
  order: 'NAME',
  cell: ({ id, name, isDefault }) => (
    <Group gap="xs">
      <Text span inherit fw={550}>
        <RecordLink type="CustomerClass" id={id} name={name} />
      </Text>
      {isDefault && (
        <Badge variant="default" style={{ minWidth: 'max-content' }}>
          <Trans>Default</Trans>
        </Badge>
      )}
    </Group>
  ),
}

interface ClassTableProps {
  /** The columns beside the name. */
  columns: readonly ListColumn<never>[]
  rows: readonly ClassRow[] | undefined
  busy: boolean
  skeletonRows: number
  search: ClassSearch
  onOrder: (field: string) => void
  chosen: ReadonlySet<string> | undefined
  onChoose: (rows: readonly ClassRow[], on: boolean) => void
}

export function ClassTable({ columns, search: { order = 'NAME', direction }, ...props }: ClassTableProps) {
  const { t, i18n } = useLingui()
  const shown = useMemo(
    () => [NAME, ...(columns as readonly ListColumn[])].map((one) => ({ ...one, head: i18n._(one.label) })),
    [columns, i18n],
  )
  return (
    <ListTable
      label={t`Customer classes`}
      columns={shown}
      order={order}
      descending={direction === 'DESC'}
      chooseAll={t`Choose all classes on this page`}
      {...props}
    />
  )
}
