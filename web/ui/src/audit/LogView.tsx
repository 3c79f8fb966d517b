// A log with its filters: on its way, empty, or day by day, with more below.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useMayWrite } from '../session/useMayWrite'
import { failureOf } from '../ui/failure'
import { EmptyState, ErrorState, FormSkeleton } from '../ui/states'
import { AuditFilters } from './AuditFilters'
import { AuditTimeline } from './AuditTimeline'
import type { AuditEntry } from './saves'
import type { AuditSearch } from './search'
import type { Log } from './useLog'
import type { FieldsByType } from './useRecordFields'

interface LogViewProps {
  log: Log<AuditEntry>
  search: AuditSearch
  onSearch: (search: AuditSearch, options?: { replace: boolean }) => void
  classId?: string
  /** The fields of records by their type. */
  records?: FieldsByType
}

export function LogView({ log, search, onSearch, classId, records }: LogViewProps) {
  const { t } = useLingui()
  const mayWrite = useMayWrite()
  const { entries, totalCount, error, fetching, more, retry } = log
  const narrowed = Object.keys(search).length > 0
  return (
    <Stack>
      <AuditFilters search={search} onSearch={onSearch} classId={classId} />
      {totalCount !== null && (
        <Text size="sm" c="dimmed" role="status">
          <Plural value={totalCount} one="# change" other="# changes" />
        </Text>
      )}
      {error && <ErrorState message={failureOf(error)} onRetry={retry} />}
      {entries.length > 0 && <AuditTimeline entries={entries} named={classId === undefined} records={records} />}
      {fetching && entries.length === 0 && <FormSkeleton fields={6} />}
      {totalCount === 0 && (
        <EmptyState title={narrowed ? t`No changes match the filters` : t`No changes yet`}>
          {!narrowed && mayWrite && (
            <Text size="sm" c="dimmed" ta="center">
              <Trans>Save something: who changed what, and when, is listed here from then on.</Trans>
            </Text>
          )}
          {narrowed && (
            <Button variant="default" onClick={() => onSearch({})}>
              <Trans>Clear filters</Trans>
            </Button>
          )}
        </EmptyState>
      )}
      {more && (
        <Group justify="center">
          <Button variant="default" onClick={more} loading={fetching}>
            <Trans>Show earlier changes</Trans>
          </Button>
        </Group>
      )}
    </Stack>
  )
}
