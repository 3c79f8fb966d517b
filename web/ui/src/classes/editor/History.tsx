// The audit log of a class as a timeline: by day, who changed what and why, each change leading to its panel.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, NativeSelect, Stack, Text, TextInput, Timeline, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useQuery } from 'urql'
import { EmptyState, ErrorState, FormSkeleton } from '../../app/states'
import { homeOf } from '../../panels/panel'
import { failureOf } from '../errors'
import { type ClassDetails, useWorkspace } from '../workspace'
import { ChangeTable } from './ChangeTable'
import { type FieldIndex, useFieldIndex } from './fields'
import { type HistorySearch, historyWhere, type Save, timelineOf, WHOLE_HISTORY } from './timeline'

const PAGE_RECORDS = 50
const TYPING_PAUSE_MS = 200

const ACTIONS: Readonly<Record<string, MessageDescriptor>> = {
  CREATE: msg`created the class`,
  UPDATE: msg`changed settings`,
  DELETE: msg`deleted the class`,
  CLONE: msg`made the class as a copy`,
  SHARE: msg`shared the class with resellers`,
  UNSHARE: msg`stopped sharing the class`,
  READ: msg`viewed personal data`,
  ERASE: msg`removed personal data`,
}

export default function History({ customerClass }: { customerClass: ClassDetails }) {
  const { t, i18n } = useLingui()
  const { panels } = useWorkspace()
  const index = useFieldIndex(panels)
  const [search, setSearch] = useState(WHOLE_HISTORY)
  const [asked] = useDebouncedValue(search, TYPING_PAUSE_MS)
  /** The cursors of the pages that are shown; the first page has none. */
  const [pages, setPages] = useState<readonly (string | null)[]>([null])
  const narrow = (change: Partial<HistorySearch>) => {
    setSearch({ ...search, ...change })
    setPages([null])
  }
  if (!index) return <FormSkeleton fields={6} />
  return (
    <Stack>
      <Group gap="sm" align="flex-end">
        <TextInput
          label={t`User`}
          type="search"
          w={160}
          value={search.userName}
          onChange={({ currentTarget }) => narrow({ userName: currentTarget.value })}
        />
        <NativeSelect
          label={t`Panel`}
          value={search.panel}
          onChange={({ currentTarget }) => narrow({ panel: currentTarget.value })}
          data={[
            { value: '', label: t`Any` },
            ...panels
              .filter(({ path }) => path.length > 0)
              .map((panel) => ({
                value: (homeOf(panel).length > 0 ? homeOf(panel) : panel.path).join('.'),
                label: i18n._(panel.title),
              })),
          ]}
        />
        <TextInput
          label={t`From`}
          type="date"
          value={search.from}
          onChange={({ currentTarget }) => narrow({ from: currentTarget.value })}
        />
        <TextInput
          label={t`To`}
          type="date"
          value={search.to}
          onChange={({ currentTarget }) => narrow({ to: currentTarget.value })}
        />
      </Group>
      {pages.map((after, number) => (
        <Page
          key={after ?? 'newest'}
          classId={customerClass.id}
          search={asked}
          after={after}
          index={index}
          onMore={number === pages.length - 1 ? (cursor) => setPages([...pages, cursor]) : undefined}
        />
      ))}
    </Stack>
  )
}

interface PageProps {
  classId: string
  search: HistorySearch
  after: string | null
  index: FieldIndex
  onMore: ((cursor: string) => void) | undefined
}

function Page({ classId, search, after, index, onMore }: PageProps) {
  const { t, i18n } = useLingui()
  const { historyDocument } = useWorkspace()
  const [{ data, error, fetching }, reload] = useQuery({
    query: historyDocument,
    variables: { id: classId, first: PAGE_RECORDS, after, where: historyWhere(search) },
    requestPolicy: 'cache-and-network',
  })
  const log = data?.customerClass?.auditLog
  if (error && !log) {
    return <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  }
  if (!log) return fetching ? <FormSkeleton fields={4} /> : null
  if (log.nodes.length === 0 && after === null) {
    return (
      <EmptyState title={t`No change fits`}>
        <Text size="sm" c="dimmed">
          <Trans>Every save is told of here, with who made it and why.</Trans>
        </Text>
      </EmptyState>
    )
  }
  const end = log.pageInfo.endCursor
  return (
    <Stack gap="xl">
      {timelineOf(log.nodes, (at) => i18n.date(at, { dateStyle: 'full' })).map(({ day, saves }) => (
        <section key={day} aria-label={day}>
          <Title order={3} size="h5" mb="md">
            {day}
          </Title>
          <Timeline bulletSize={14} lineWidth={2}>
            {saves.map((save) => (
              <Timeline.Item key={save.requestId} title={<SaveTitle save={save} />}>
                {save.reason && (
                  <Text size="sm" fs="italic">
                    {save.reason}
                  </Text>
                )}
                <ChangeTable
                  classId={classId}
                  label={t`Changes by ${save.userName}`}
                  changes={save.records.map(({ panel, property, before, after: value }) => ({
                    path: [...panel.split('.').filter(Boolean), property],
                    before,
                    after: value,
                  }))}
                  index={index}
                />
              </Timeline.Item>
            ))}
          </Timeline>
        </section>
      ))}
      {onMore && log.pageInfo.hasNextPage && end && (
        <Button variant="default" onClick={() => onMore(end)} style={{ alignSelf: 'center' }}>
          <Trans>Show older changes</Trans>
        </Button>
      )}
    </Stack>
  )
}

function SaveTitle({ save }: { save: Save }) {
  const { i18n } = useLingui()
  const action = ACTIONS[save.action]
  return (
    <Text size="sm">
      <b>{save.userName}</b> {action ? i18n._(action) : save.action}
      <Text span size="sm" c="dimmed">
        , <time dateTime={save.at}>{i18n.date(save.at, { timeStyle: 'short' })}</time>,{' '}
        <Trans>version {save.version}</Trans>
      </Text>
    </Text>
  )
}
