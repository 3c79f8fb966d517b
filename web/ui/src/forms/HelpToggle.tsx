// Help of all fields at once, shown or folded away by one key. Whoever hears the page hears a field's help either way:
// it describes the field where it is not in sight, too.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { Keys } from '../ui/Keys'
import { useShortcut } from '../ui/shortcuts'

const KEY = 'F1'
const TOGGLE = msg`Show or hide the help of all fields`

const listeners = new Set<() => void>()

function isShown(): boolean {
  return document.documentElement.dataset.help !== undefined
}

function toggle(): void {
  if (isShown()) delete document.documentElement.dataset.help
  else document.documentElement.dataset.help = ''
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function HelpToggle() {
  const shown = useSyncExternalStore(subscribe, isShown)
  useShortcut(KEY, TOGGLE, toggle)
  return (
    <Button
      className="app-help-toggle"
      variant="subtle"
      size="compact-sm"
      rightSection={<Keys keys={KEY} />}
      aria-pressed={shown}
      onClick={toggle}
    >
      <Trans>Show help</Trans>
    </Button>
  )
}
