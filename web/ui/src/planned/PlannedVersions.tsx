// Planned changes of a class, ahead of its versions: each leads to the class as it will be, and can be compared with now.

import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Badge, Button, Group, Text } from '@mantine/core'
import type { FieldIndex } from '../changes/fields'
import { FIRST_PANEL } from '../links/address'
import { toClass } from '../links/toClass'
import { toPlanned } from '../links/toPlanned'
import { IconPlanned } from '../ui/icons'
import { useFormats } from '../ui/language/formats'
import { PlannedSummary } from './PlannedSummary'
import type { Foreseen } from './plannedChange'
import { RefusalSentence } from './Refusals'

interface PlannedVersionsProps {
  classId: string
  planned: readonly Foreseen[]
  /** The instant that is compared with now. */
  chosen: string | null
  index: FieldIndex
  onCompare: (time: string) => void
}

export function PlannedVersions({ classId, planned, chosen, index, onCompare }: PlannedVersionsProps) {
  const { t } = useLingui()
  const { moment } = useFormats()
  const isChosen = (time: string) => (chosen !== null && Date.parse(chosen) === Date.parse(time) ? true : undefined)
  return (
    <ol className="app-versions" aria-label={t`Planned`} style={{ marginBottom: 8 }} reversed>
      {[...planned].reverse().map(({ id, applyAt, userName, properties, reason, foreseenRefusals }) => (
        <li key={id} className="app-version" data-chosen={isChosen(applyAt)}>
          <IconPlanned size={20} color="var(--app-accent)" aria-hidden style={{ marginInline: 18 }} />
          <Group gap="xs" justify="space-between" wrap="nowrap">
            <div>
              <Group gap={6} style={{ rowGap: 0 }}>
                <Anchor size="sm" fw={650} renderRoot={toClass(classId, FIRST_PANEL, { time: applyAt })}>
                  {moment(applyAt)}
                </Anchor>
                <Badge variant="light" size="sm">
                  <Trans>planned</Trans>
                </Badge>
                {!!foreseenRefusals?.length && (
                  <Badge variant="light" color="orange" size="sm">
                    <Trans>will fail</Trans>
                  </Badge>
                )}
              </Group>
              <Text size="xs" c="dimmed">
                <PlannedSummary properties={properties} index={index} />, {userName}
                {reason && <>. “{reason}”</>}
              </Text>
              {foreseenRefusals?.[0] && (
                <Text size="xs">
                  <RefusalSentence of={foreseenRefusals[0]} />{' '}
                  <Anchor inherit underline="always" renderRoot={toPlanned(classId)}>
                    <Trans>See what can be done</Trans>
                  </Anchor>
                </Text>
              )}
            </div>
            <Button
              size="compact-sm"
              flex="none"
              variant="default"
              aria-label={t`Compare ${moment(applyAt)} with now`}
              onClick={() => onCompare(applyAt)}
            >
              <Trans>Compare</Trans>
            </Button>
          </Group>
        </li>
      ))}
    </ol>
  )
}
