// Planned changes as a list: failures first, then by date; of one class where the address names it.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import type { TypedDocumentNode } from '@urql/core'
import type {
  PlannedChangeFilter,
  PlannedChangesQuery,
  PlannedChangesQueryVariables,
} from '../api/reseller/planned/graphql'
import { useLog } from '../audit/useLog'
import { useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { useMayWrite } from '../session/useMayWrite'
import { failureOf } from '../ui/failure'
import { EmptyState, ErrorState, FormSkeleton } from '../ui/states'
import { PlannedEntry } from './PlannedEntry'
import { readPlannedSearch } from './search'

function pageOf({ plannedChanges }: PlannedChangesQuery) {
  return plannedChanges
}

interface PlannedListProps {
  /** Reads what the role sees of planned changes. */
  document: TypedDocumentNode<PlannedChangesQuery, PlannedChangesQueryVariables>
  onChanged: () => void
}

export function PlannedList({ document, onChanged }: PlannedListProps) {
  const { t } = useLingui()
  const mayWrite = useMayWrite()
  const search = readPlannedSearch(useSearch({ from: '/planned' }))
  const index = useFieldIndex(useParts())
  const where: PlannedChangeFilter = {
    ...(!search.all && { state: { oneOf: ['FAILED', 'PLANNED'] } }),
    ...(search.class && { customerClass: { eq: search.class } }),
  }
  const { entries, totalCount, error, fetching, more, retry } = useLog(document, { where }, pageOf)
  return (
    <>
      {totalCount !== null && (
        <Text size="sm" c="dimmed" role="status">
          <Plural value={totalCount} one="# planned change" other="# planned changes" />
        </Text>
      )}
      {error && <ErrorState message={failureOf(error)} onRetry={retry} />}
      {(fetching || !index) && entries.length === 0 && !error && <FormSkeleton fields={6} />}
      {totalCount === 0 && (
        <EmptyState
          title={search.all ? t`Nothing has been planned yet` : t`Nothing is planned, and nothing has failed`}
        >
          {mayWrite && (
            <Text size="sm" c="dimmed" ta="center">
              <Trans>Change something in a class, and choose “Save on a date…” next to Save.</Trans>
            </Text>
          )}
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
