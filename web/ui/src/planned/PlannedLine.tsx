// Planned change in a line: when it is applied, and what it sets in a few words.

import { Trans } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { ClassCurrency } from '../forms/ClassCurrency'
import { useFormats } from '../ui/language/formats'
import { PlannedSummary } from './PlannedSummary'
import type { Planned } from './plannedChange'

export function PlannedLine({ planned: { applyAt, customerClass, properties } }: { planned: Planned }) {
  const { moment } = useFormats()
  const index = useFieldIndex(useParts())
  return (
    <>
      <Text span inherit fw={650}>
        <Trans>On {moment(applyAt)}:</Trans>
      </Text>{' '}
      {index && (
        <ClassCurrency value={customerClass?.currency?.name}>
          <PlannedSummary properties={properties} index={index} />
        </ClassCurrency>
      )}
    </>
  )
}
