// Next planned change of a class in two lines: for a look at it, where nothing is done about it.

import { Trans } from '@lingui/react/macro'
import { Group, Text } from '@mantine/core'
import { useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { ClassCurrency } from '../forms/ClassCurrency'
import { IconPlanned } from '../ui/icons'
import { useFormats } from '../ui/language/formats'
import { PlannedSummary } from './PlannedSummary'
import { useClassPlanned } from './useClassPlanned'

export function NextPlanned({ classId }: { classId: string }) {
  const { planned } = useClassPlanned(classId)
  const { moment } = useFormats()
  const index = useFieldIndex(useParts())
  const [next] = planned
  if (!next) return null
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" className="app-notice" p={6}>
      <IconPlanned size={16} color="var(--app-accent)" aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm">
        <Text span inherit fw={650}>
          <Trans>On {moment(next.applyAt)}:</Trans>
        </Text>{' '}
        {index && (
          <ClassCurrency value={next.customerClass?.currency?.name}>
            <PlannedSummary properties={next.properties} index={index} />
          </ClassCurrency>
        )}
      </Text>
    </Group>
  )
}
