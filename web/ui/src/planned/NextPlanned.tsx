// Next planned change of a class in two lines: for a look at it, where nothing is done about it.

import { Group, Text } from '@mantine/core'
import { IconPlanned } from '../ui/icons'
import { PlannedLine } from './PlannedLine'
import { useClassPlanned } from './useClassPlanned'

export function NextPlanned({ classId }: { classId: string }) {
  const { planned } = useClassPlanned(classId)
  const [next] = planned
  if (!next) return null
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" className="app-notice" p={6}>
      <IconPlanned size={16} color="var(--app-accent)" aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm">
        <PlannedLine planned={next} />
      </Text>
    </Group>
  )
}
