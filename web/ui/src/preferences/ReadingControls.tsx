// How a form is read, beside its title: compact or comfortable, with help or without, on paper.

import { Group } from '@mantine/core'
import { HelpToggle } from '../forms/HelpToggle'
import { PrintButton } from '../ui/PrintButton'
import { DensityToggle } from './DensityToggle'

export function ReadingControls() {
  return (
    <Group gap={4}>
      <DensityToggle />
      <HelpToggle />
      <PrintButton />
    </Group>
  )
}
