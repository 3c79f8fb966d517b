// The requests for approval that wait, newest first, or all of them; of one class where the address names it.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { readPlannedSearch } from '../planned/search'
import { failureOf } from '../ui/failure'
import { ErrorState, FormSkeleton } from '../ui/states'
import { policyIndex } from './policy'
import { RequestEntry } from './RequestEntry'
import { OPEN, useRequests } from './useRequests'

export function RequestList({ onChanged }: { onChanged: () => void }) {
  const { t } = useLingui()
  const search = readPlannedSearch(useSearch({ from: '/planned' }))
  const parts = useParts()
  const index = useFieldIndex(parts)
  const ofPolicy = useMemo(() => policyIndex(parts), [parts])
  const { entries, totalCount, error, fetching, more, retry } = useRequests(search.all ? {} : OPEN, search.class)
  return (
    <>
      {error && <ErrorState message={failureOf(error)} onRetry={retry} />}
      {(fetching || !index) && entries.length === 0 && !error && <FormSkeleton fields={2} />}
      {totalCount !== null && (
        <Text size="sm" c="dimmed" role="status">
          {totalCount > 0 ? (
            <Plural value={totalCount} one="# request" other="# requests" />
          ) : search.all ? (
            <Trans>Nobody has asked for approval yet.</Trans>
          ) : (
            <Trans>Nothing waits for approval.</Trans>
          )}
        </Text>
      )}
      {index && entries.length > 0 && (
        <Stack component="ul" gap="sm" p={0} m={0} aria-label={t`Requests for approval`}>
          {entries.map((request) => (
            <RequestEntry
              key={request.id}
              request={request}
              index={request.write === 'approvalPolicySet' ? ofPolicy : index}
              onChanged={onChanged}
            />
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
