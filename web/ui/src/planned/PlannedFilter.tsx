// Filters of planned and waiting changes: finished ones too, or of one class.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { RecordName } from '../links/RecordName'
import { readPlannedSearch } from './search'

export function PlannedFilter() {
  const { t } = useLingui()
  const search = readPlannedSearch(useSearch({ from: '/planned' }))
  const navigate = useNavigate({ from: '/planned' })
  return (
    <Group gap="md">
      <SegmentedControl
        aria-label={t`Which changes`}
        value={search.all ? 'all' : 'waiting'}
        onChange={(next) => void navigate({ search: { ...search, all: next === 'all' ? true : undefined } })}
        data={[
          { value: 'waiting', label: t`Waiting and failed` },
          { value: 'all', label: t`Include finished ones` },
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
    </Group>
  )
}
