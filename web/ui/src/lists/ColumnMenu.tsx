// Which columns a list shows.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns } from '../ui/icons'
import type { ListColumn } from './columns'

type MenuColumn = Pick<ListColumn<never>, 'id' | 'label' | 'shown'>

interface ColumnMenuProps {
  columns: readonly MenuColumn[]
  shown: readonly string[]
  onShown: (columns: string[] | undefined) => void
}

/** The columns that the address names, or those that are shown by themselves. */
export function shownColumns(columns: readonly MenuColumn[], named: readonly string[] | undefined): string[] {
  return columns.filter(({ id, shown }) => (named ? named.includes(id) : shown)).map(({ id }) => id)
}

export function ColumnMenu({ columns, shown, onShown }: ColumnMenuProps) {
  const { t, i18n } = useLingui()
  const show = (id: string, on: boolean) => {
    const next = columns.filter((column) => (column.id === id ? on : shown.includes(column.id)))
    onShown(
      next.every(({ shown: usual }) => usual) && next.length === shownColumns(columns, undefined).length
        ? undefined
        : next.map((column) => column.id),
    )
  }
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns size={16} />}>
          <Trans>Columns</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Columns`}>
        <Stack gap="xs">
          {columns.map(({ id, label }) => (
            <Checkbox
              key={id}
              label={i18n._(label)}
              checked={shown.includes(id)}
              onChange={({ currentTarget }) => show(id, currentTarget.checked)}
            />
          ))}
          <Button variant="default" size="xs" onClick={() => onShown(undefined)}>
            <Trans>Default columns</Trans>
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
