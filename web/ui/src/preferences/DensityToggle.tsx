// Toggle of the density of forms and lists, with its key; the same as in the preferences.

import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Keys } from '../ui/Keys'
import { DENSITY_KEY, useDensity } from './useDensity'

export function DensityToggle() {
  const [isCompact, toggle] = useDensity()
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      visibleFrom="sm"
      rightSection={<Keys keys={DENSITY_KEY} />}
      aria-pressed={isCompact}
      onClick={toggle}
    >
      <Trans>Compact</Trans>
    </Button>
  )
}
