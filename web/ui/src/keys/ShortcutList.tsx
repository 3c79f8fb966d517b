// The list of keys that work on the page that is open.

import { useLingui } from '@lingui/react/macro'
import { Table } from '@mantine/core'
import { Dialog } from '../ui/dialogs/Dialog'
import { Keys } from '../ui/Keys'
import { useShortcuts } from '../ui/shortcuts'

export default function ShortcutList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const shortcuts = useShortcuts()
  return (
    <Dialog opened={opened} onClose={onClose} title={t`Keyboard shortcuts`}>
      <Table>
        <Table.Tbody>
          {shortcuts.map(({ keys, label }) => (
            <Table.Tr key={keys}>
              <Table.Td>{i18n._(label)}</Table.Td>
              <Table.Td w={120}>
                <Keys keys={keys} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  )
}
