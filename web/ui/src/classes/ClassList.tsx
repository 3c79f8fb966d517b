// The list of classes: found by name, ordered by column, a page at a time, all of it in the address.

import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useRef } from 'react'
import { useQuery } from 'urql'
import { ClassPageDocument } from '../api/reseller/graphql'
import { IconSearch } from '../app/icons'
import { EmptyState, ErrorState } from '../app/states'
import { useShortcut } from '../keys/shortcuts'
import { ClassTable } from './ClassTable'
import { type ClassSearch, reordered } from './search'

const PAGE_ROWS = 25
const TYPING_PAUSE_MS = 200
const SEARCH = msg`Search the classes`

interface ClassListProps {
  search: ClassSearch
  onSearch: (search: ClassSearch) => void
}

export function ClassList({ search, onSearch }: ClassListProps) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  const cursors = search.after ?? []
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: ClassPageDocument,
    variables: {
      first: PAGE_ROWS,
      after: cursors.at(-1) ?? null,
      where: search.name ? { name: { startsWith: search.name } } : null,
      orderBy: search.order ? [{ field: search.order, direction: search.direction ?? 'ASC' }] : null,
    },
  })
  const find = useDebouncedCallback((name: string) => {
    const { name: _, after: __, ...rest } = search
    onSearch(name ? { ...rest, name } : rest)
  }, TYPING_PAUSE_MS)

  useShortcut('/', SEARCH, () => input.current?.focus())

  const page = data?.customerClasses
  const clear = () => {
    if (input.current) input.current.value = ''
    find('')
  }
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h2">
          <Trans>Customer classes</Trans>
        </Title>
        <TextInput
          key={search.name === undefined ? 'all' : 'found'}
          ref={input}
          aria-label={t`Name`}
          placeholder={t`Name begins with…`}
          leftSection={<IconSearch size={16} />}
          defaultValue={search.name}
          onChange={(event) => find(event.currentTarget.value)}
          w={280}
        />
      </Group>
      {error && !page ? (
        <ErrorState
          message={
            error.networkError ? t`The server can’t be reached.` : (error.graphQLErrors[0]?.message ?? error.message)
          }
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      ) : page?.nodes.length === 0 ? (
        <Paper withBorder>
          {search.name ? (
            <EmptyState title={t`No class begins with “${search.name}”`}>
              <Button variant="default" onClick={clear}>
                <Trans>Show all classes</Trans>
              </Button>
            </EmptyState>
          ) : (
            <EmptyState title={t`There are no classes yet`} />
          )}
        </Paper>
      ) : (
        <Paper withBorder>
          <ClassTable
            rows={page?.nodes}
            busy={fetching || stale}
            skeletonRows={PAGE_ROWS}
            search={search}
            onOrder={(field) => onSearch(reordered(search, field))}
          />
        </Paper>
      )}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" aria-live="polite">
          {page && <Plural value={page.totalCount} one="# class" other="# classes" />}
        </Text>
        <Group gap="xs">
          <Button
            variant="default"
            disabled={cursors.length === 0}
            onClick={() => onSearch({ ...search, after: cursors.slice(0, -1) })}
          >
            <Trans>Previous</Trans>
          </Button>
          <Button
            variant="default"
            disabled={!page?.pageInfo.hasNextPage}
            onClick={() => {
              const end = page?.pageInfo.endCursor
              if (end) onSearch({ ...search, after: [...cursors, end] })
            }}
          >
            <Trans>Next</Trans>
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}
