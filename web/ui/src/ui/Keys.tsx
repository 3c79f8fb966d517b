// Keys as they are written on them.

import { useLingui } from '@lingui/react/macro'
import { Kbd } from '@mantine/core'

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
          : key === 'ArrowUp'
            ? '↑'
            : key === 'Space'
              ? t({ message: 'Space', comment: 'As it stands on the key' })
              : key === 'alt'
                ? 'Alt'
                : key.length === 1
                  ? key.toUpperCase()
                  : key,
    )
  return (
    <Kbd size="xs" className="app-keys">
      {parts.join(' ')}
    </Kbd>
  )
}
