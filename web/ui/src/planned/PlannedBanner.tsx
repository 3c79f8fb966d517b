// Planned changes of the open class: when, what in a few words, by whom, and the ways to see, change and cancel them.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button, Group, Paper, Text } from '@mantine/core'
import { Suspense, useEffect, useState } from 'react'
import { useParts } from '../changes/part'
import { toPlanned } from '../links/toPlanned'
import { useMayWrite } from '../session/useMayWrite'
import { IconPlanned } from '../ui/icons'
import CancelDialog from './CancelDialog'
import { ChangeButton, LookButton } from './links'
import { PlannedLine } from './PlannedLine'
import { nextByPart } from './plannedChange'
import { useClassPlanned } from './useClassPlanned'

interface PlannedBannerProps {
  classId: string
  /** Tells when each panel changes next, by its name. */
  onPlanned: (at: ReadonlyMap<string, string>) => void
}

export default function PlannedBanner({ classId, onPlanned }: PlannedBannerProps) {
  const { planned, totalCount, reload } = useClassPlanned(classId)
  const parts = useParts()
  useEffect(() => onPlanned(nextByPart(parts, planned)), [parts, planned, onPlanned])
  return planned.length > 0 ? (
    <Banner classId={classId} planned={planned} totalCount={totalCount} onChanged={reload} />
  ) : null
}

interface BannerProps {
  classId: string
  planned: ReturnType<typeof useClassPlanned>['planned']
  totalCount: number
  onChanged: () => void
}

function Banner({ classId, planned: [first], totalCount, onChanged }: BannerProps) {
  const { t } = useLingui()
  const mayWrite = useMayWrite()
  const [isCancelled, setCancelled] = useState(false)
  if (!first) return null
  const more = totalCount - 1
  const mayCancel = mayWrite && first.customerClass?.viewerAccess.level === 'EDIT'
  return (
    <Paper withBorder p="xs" px="md" className="app-notice" component="section" aria-label={t`Planned`}>
      <Group gap="sm" justify="space-between">
        <Group gap="sm" wrap="nowrap" flex={1} miw={240}>
          <IconPlanned size={20} color="var(--app-accent)" aria-hidden style={{ flexShrink: 0 }} />
          <Text size="sm">
            <PlannedLine planned={first} />
            {', '}
            <Trans>planned by {first.userName}</Trans>
            {more > 0 && (
              <>
                {' · '}
                <Anchor inherit underline="always" renderRoot={toPlanned(classId)}>
                  <Plural value={more} one="and # more planned change" other="and # more planned changes" />
                </Anchor>
              </>
            )}
          </Text>
        </Group>
        <Group gap="xs" className="app-no-print">
          <LookButton classId={classId} time={first.applyAt} />
          {mayCancel && (
            <>
              <ChangeButton classId={classId} id={first.id} />
              <Button size="sm" variant="default" onClick={() => setCancelled(true)}>
                <Trans>Cancel…</Trans>
              </Button>
            </>
          )}
        </Group>
      </Group>
      <Suspense>
        {isCancelled && (
          <CancelDialog
            planned={first}
            onDone={() => {
              setCancelled(false)
              onChanged()
            }}
            onClose={() => setCancelled(false)}
          />
        )}
      </Suspense>
    </Paper>
  )
}
