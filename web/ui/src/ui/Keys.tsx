// Keys as they are written on them.

import { useLingui } from '@lingui/react/macro'
import { Group, Kbd } from '@mantine/core'

const MAC = /Mac|iPhone|iPad/.test(navigator.platform)

export function Keys({ keys }: { keys: string }) {
  const { t } = useLingui()
  const parts = keys
    .split('+')
    .map((key) =>
      key === 'mod'
        ? MAC
          ? '⌘'
          : t({ message: 'Ctrl', comment: 'As it stands on the key' })
        : key === 'ArrowDown'
          ? '↓'
          : key === 'alt'
            ? 'Alt'
            : key.length === 1
              ? key.toUpperCase()
              : key,
    )
  return (
    <Group gap={4} wrap="nowrap" component="span">
      {parts.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </Group>
  )
}
