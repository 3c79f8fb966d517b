// Planned changes of the open class: when, what in a few words, by whom, and the ways to see, change and cancel them.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button, Group, Paper, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { ClassCurrency } from '../forms/ClassCurrency'
import { useMayWrite } from '../session/useMayWrite'
import { IconPlanned } from '../ui/icons'
import { useFormats } from '../ui/language/formats'
import CancelDialog from './CancelDialog'
import { ChangeButton, LookButton } from './links'
import { PlannedSummary } from './PlannedSummary'
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
  const { moment } = useFormats()
  const index = useFieldIndex(useParts())
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
            <Text span inherit fw={650}>
              <Trans>On {moment(first.applyAt)}:</Trans>
            </Text>{' '}
            {index && (
              <ClassCurrency value={first.customerClass?.currency?.name}>
                <PlannedSummary properties={first.properties} index={index} />
              </ClassCurrency>
            )}
            {', '}
            <Trans>planned by {first.userName}</Trans>
            {more > 0 && (
              <>
                {' · '}
                <Anchor
                  inherit
                  underline="always"
                  renderRoot={(props) => <Link to="/planned" search={{ class: classId }} {...props} />}
                >
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
