// The list of keys that work on the page that is open.

import { useLingui } from '@lingui/react/macro'
import { Group, Kbd, Modal, Table } from '@mantine/core'
import { useShortcuts } from './shortcuts'

const MAC = /Mac|iPhone|iPad/.test(navigator.platform)

export function Keys({ keys }: { keys: string }) {
  const parts = keys
    .split('+')
    .map((key) => (key === 'mod' ? (MAC ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : key))
  return (
    <Group gap={4} wrap="nowrap" component="span">
      {parts.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </Group>
  )
}

export function ShortcutList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const shortcuts = useShortcuts()
  return (
    <Modal opened={opened} onClose={onClose} title={t`Keys`} closeButtonProps={{ 'aria-label': t`Close` }}>
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
    </Modal>
  )
}
