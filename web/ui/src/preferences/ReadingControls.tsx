// How a form is read, beside its title: compact or comfortable, with help or without, on paper.

import { Box, Group } from '@mantine/core'
import { PrintButton } from '../forms/facts/PrintButton'
import { HelpToggle } from '../forms/HelpToggle'
import { DensityToggle } from './DensityToggle'

export function ReadingControls() {
  return (
    <Group gap={4} className="app-no-print">
      <DensityToggle />
      <HelpToggle />
      <Box visibleFrom="sm">
        <PrintButton />
      </Box>
    </Group>
  )
}
