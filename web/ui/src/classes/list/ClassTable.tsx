// The rows of the list of classes.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Badge, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FIRST_PANEL } from '../../links/address'
import { ListTable } from '../../lists/ListTable'
import type { ClassRow, ListColumn } from './columns'
import type { ClassSearch } from './search'

const NAME: ListColumn = {
  id: 'name',
  label: msg`Name`,
  order: 'NAME',
  cell: ({ id, name, isDefault }) => (
    <Group gap="xs">
      <Anchor
        fz="inherit"
        fw={550}
        renderRoot={(props) => (
          <Link to="/classes/$classId/$panel" params={{ classId: id, panel: FIRST_PANEL }} {...props} />
        )}
      >
        {name}
      </Anchor>
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
