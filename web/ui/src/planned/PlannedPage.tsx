// What is planned and waits, and what has failed: failures first, then by date; of one class where the address names it.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlannedChangeFilter, PlannedChangesQuery } from '../api/reseller/planned/graphql'
import { PlannedChangesDocument } from '../api/reseller/planned/graphql'
import { useLog } from '../audit/useLog'
import { useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { RecordName } from '../links/RecordName'
import { failureOf } from '../ui/failure'
import { EmptyState, ErrorState, FormSkeleton } from '../ui/states'
import { usePageTitle } from '../ui/title'
import { PlannedEntry } from './PlannedEntry'
import { readPlannedSearch } from './search'

function pageOf({ plannedChanges }: PlannedChangesQuery) {
  return plannedChanges
}

export default function PlannedPage() {
  const { t } = useLingui()
  const [round, setRound] = useState(0)
  usePageTitle(t`Planned and waiting`)
  return (
    <Stack>
      <Title order={1} size="h2">
        <Trans>Planned and waiting</Trans>
      </Title>
      <PlannedList key={round} onChanged={() => setRound((before) => before + 1)} />
    </Stack>
  )
}

function PlannedList({ onChanged }: { onChanged: () => void }) {
  const { t } = useLingui()
  const search = readPlannedSearch(useSearch({ from: '/planned' }))
  const navigate = useNavigate({ from: '/planned' })
  const index = useFieldIndex(useParts())
  const where: PlannedChangeFilter = {
    ...(!search.all && { state: { oneOf: ['FAILED', 'PLANNED'] } }),
    ...(search.class && { customerClass: { eq: search.class } }),
  }
  const { entries, totalCount, error, fetching, more, retry } = useLog(PlannedChangesDocument, { where }, pageOf)
  return (
    <>
      <Group gap="md">
        <SegmentedControl
          aria-label={t`Which changes`}
          value={search.all ? 'all' : 'waiting'}
          onChange={(next) => void navigate({ search: { ...search, all: next === 'all' ? true : undefined } })}
          data={[
            { value: 'waiting', label: t`Waiting and failed` },
            { value: 'all', label: t`Done ones too` },
          ]}
        />
        {search.class && (
          <Group gap="xs">
            <Text size="sm">
              <Trans>
                Of <RecordName id={search.class} />
              </Trans>
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void navigate({ search: { ...search, class: undefined } })}
            >
              <Trans>Show all classes</Trans>
            </Button>
          </Group>
        )}
        {totalCount !== null && (
          <Text size="sm" c="dimmed" role="status">
            <Plural value={totalCount} one="# planned change" other="# planned changes" />
          </Text>
        )}
      </Group>
      {error && <ErrorState message={failureOf(error)} onRetry={retry} />}
      {(fetching || !index) && entries.length === 0 && !error && <FormSkeleton fields={6} />}
      {totalCount === 0 && (
        <EmptyState title={search.all ? t`Nothing was planned yet` : t`Nothing is planned, and nothing has failed`}>
          <Text size="sm" c="dimmed" ta="center">
            <Trans>Enter something in a class, and choose “Save on a date…” beside Save.</Trans>
          </Text>
        </EmptyState>
      )}
      {index && entries.length > 0 && (
        <Stack component="ul" gap="sm" p={0} m={0} aria-label={t`Planned changes`}>
          {entries.map((planned) => (
            <PlannedEntry key={planned.id} planned={planned} index={index} onChanged={onChanged} />
          ))}
        </Stack>
      )}
      {more && (
        <Group justify="center">
          <Button variant="default" onClick={more} loading={fetching}>
            <Trans>Show more</Trans>
          </Button>
        </Group>
      )}
    </>
  )
}
