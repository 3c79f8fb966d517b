// A class as it was or will be: one of its panels at a moment, to be read, with the ways back to now and back to it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Paper, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { ClassVersionFoundDocument } from '../api/reseller/versions/graphql'
import { useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { HISTORY_VIEW } from '../links/address'
import { toClass } from '../links/toClass'
import { PanelFacts } from '../panels/page/PanelFacts'
import type { Panel } from '../panels/panel'
import { hasCome } from '../planned/plannedChange'
import { useMayWrite } from '../session/useMayWrite'
import { failureOf } from '../ui/failure'
import { IconHistory, IconPutBack } from '../ui/icons'
import { useFormats } from '../ui/language/formats'
import { EmptyState, ErrorState, FormSkeleton } from '../ui/states'
import { DeletedSince } from './DeletedSince'
import type { Then } from './search'
import { type ClassDocument, useClassAt } from './useClassAt'
import { VersionSummary } from './VersionRow'
import type { HistoryProps } from './view'

const PredictionNotice = lazy(() => import('../planned/PredictionNotice'))
const PutBackDialog = lazy(() => import('./PutBackDialog'))

interface ClassAtTimeProps extends HistoryProps {
  at: Then
  panel: Panel
  classDocument: ClassDocument
}

export default function ClassAtTime({ at, panel, classDocument, ...history }: ClassAtTimeProps) {
  const { id } = history.customerClass
  const { t } = useLingui()
  const { classAt, error, retry } = useClassAt(classDocument, id, at)
  // As it was when the class was read: an instant that comes while the page is open doesn't change what is shown.
  const time = 'version' in at ? undefined : at.time
  const isPast = useMemo(() => time === undefined || hasCome(time), [time])
  if (error) return <ErrorState message={failureOf(error)} onRetry={retry} />
  if (classAt === undefined) return <FormSkeleton fields={6} />
  if (classAt === null) {
    return (
      <EmptyState
        title={'version' in at ? t`There is no version ${at.version} of this class` : t`There is no such class then`}
      >
        <BackToNow classId={id} panel={panel.name} />
      </EmptyState>
    )
  }
  return (
    <PanelFacts
      key={panel.name}
      panel={panel}
      customerClass={classAt}
      notice={
        time === undefined || isPast ? (
          <AsItWas {...history} at={at} panel={panel} />
        ) : (
          <PredictionNotice classId={id} name={history.customerClass.name} time={time}>
            <BackToNow classId={id} panel={panel.name} />
          </PredictionNotice>
        )
      }
    />
  )
}

/** Which version it is or was then, of when and by whom, and what can be done with it. */
function AsItWas({
  customerClass,
  unsaved,
  onWrite,
  onSaved,
  read,
  at,
  panel,
}: Omit<ClassAtTimeProps, 'classDocument'>) {
  const { id, version: present, viewerAccess } = customerClass
  const { moment } = useFormats()
  const navigate = useNavigate()
  const mayWrite = useMayWrite()
  const index = useFieldIndex(useParts())
  const [isOpen, setOpen] = useState(false)
  const [{ data }] = useQuery({
    query: ClassVersionFoundDocument,
    variables: { id, where: 'version' in at ? { version: { eq: at.version } } : { at: { lte: at.time } } },
  })
  const stored = data?.customerClass?.versions.nodes[0]
  const version = 'version' in at ? at.version : stored?.version
  const mayPutBack = mayWrite && viewerAccess.level === 'EDIT' && version !== undefined && version !== present
  return (
    <>
      <Paper withBorder p="xs" px="md" role="note" className="app-notice">
        <Group gap="sm" justify="space-between">
          <Group gap="sm" wrap="nowrap" flex={1} miw={240}>
            <IconHistory size={18} color="var(--app-accent)" aria-hidden style={{ flexShrink: 0 }} />
            <div>
              <Text size="sm" fw={650}>
                {stored ? (
                  <Trans>
                    Version {version} of {moment(stored.at)}, by {stored.userName}
                  </Trans>
                ) : 'version' in at ? (
                  <Trans>Version {at.version}</Trans>
                ) : (
                  <Trans>As it was on {moment(at.time)}</Trans>
                )}
              </Text>
              <Text size="xs" c="dimmed">
                {stored && index && <VersionSummary version={stored} index={index} />}
              </Text>
              <Text size="xs" c="dimmed">
                <Trans>Read-only; records have the names that they have now, and links lead there.</Trans>
              </Text>
              {index && <DeletedSince classId={id} at={at} index={index} />}
            </div>
          </Group>
          <Group gap="xs" className="app-no-print">
            <BackToNow classId={id} panel={panel.name} />
            {mayPutBack && (
              <Button leftSection={<IconPutBack size={16} />} onClick={() => setOpen(true)}>
                <Trans>Put back…</Trans>
              </Button>
            )}
          </Group>
        </Group>
      </Paper>
      <Suspense>
        {isOpen && version !== undefined && (
          <PutBackDialog
            classId={id}
            present={present}
            to={version}
            panels={null}
            customerClass={customerClass}
            unsaved={unsaved()}
            onWrite={onWrite}
            read={read}
            onDone={(saved) => {
              onSaved(saved)
              void navigate({ to: '/classes/$classId/$panel', params: { classId: id, panel: HISTORY_VIEW } })
            }}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  )
}

function BackToNow({ classId, panel }: { classId: string; panel: string }) {
  return (
    <Button variant="default" renderRoot={toClass(classId, panel)}>
      <Trans>Back to now</Trans>
    </Button>
  )
}
