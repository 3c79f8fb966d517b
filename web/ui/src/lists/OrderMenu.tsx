// The order of a list where columns have no heads to click: by which of them, and in which direction.

import { Trans, useLingui } from '@lingui/react/macro'
import { Box, Button, Menu } from '@mantine/core'
import { IconSortDown, IconSortUp } from '../ui/icons'
import type { ListColumn } from './columns'

interface OrderMenuProps {
  columns: readonly Pick<ListColumn<never>, 'label' | 'order'>[]
  order: string
  descending: boolean
  onOrder: (field: string, descending: boolean) => void
}

export function OrderMenu({ columns, order, descending, onOrder }: OrderMenuProps) {
  const { t, i18n } = useLingui()
  return (
    <Menu position="bottom-end" withinPortal={false} trapFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={descending ? <IconSortDown size={16} /> : <IconSortUp size={16} />}>
          <Trans>Order</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Box role="group" aria-label={t`Order by`}>
          <Menu.RadioGroup value={order} onChange={(field) => onOrder(field, descending)}>
            {columns.map(
              ({ label, order: field }) =>
                field && (
                  <Menu.RadioItem key={field} value={field}>
                    {i18n._(label)}
                  </Menu.RadioItem>
                ),
            )}
          </Menu.RadioGroup>
        </Box>
        <Menu.Divider />
        <Box role="group" aria-label={t`Direction`}>
          <Menu.RadioGroup
            value={descending ? 'DESC' : 'ASC'}
            onChange={(direction) => onOrder(order, direction === 'DESC')}
          >
            <Menu.RadioItem value="ASC">
              <Trans>Ascending</Trans>
            </Menu.RadioItem>
            <Menu.RadioItem value="DESC">
              <Trans>Descending</Trans>
            </Menu.RadioItem>
          </Menu.RadioGroup>
        </Box>
      </Menu.Dropdown>
    </Menu>
  )
}
