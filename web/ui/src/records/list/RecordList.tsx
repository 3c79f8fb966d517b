// A list of records: found by name, narrowed down, ordered, a page at a time, all of it in the address.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { LoadedForm } from '../../api/metadata'
import { pageVariables, reordered } from '../../lists/search'
import { useMayWrite } from '../../session/useMayWrite'
import { failureOf } from '../../ui/failure'
import { Pager } from '../../ui/Pager'
import { EmptyState, ErrorState } from '../../ui/states'
import { usePageTitle } from '../../ui/title'
import { CreateButton } from '../CreateButton'
import { DeleteDialog } from '../delete/DeleteDialog'
import type { RecordKind, RecordRow } from '../kind'
import { FilterBar } from './FilterBar'
import { NAME, RecordTable } from './RecordTable'
import { isNarrowed, type ListSearch, whereOf } from './search'

const PAGE_ROWS = 25

interface RecordListProps {
  kind: RecordKind
  form: LoadedForm
  search: ListSearch
  onSearch: (search: ListSearch) => void
}

export function RecordList({ kind, form, search, onSearch }: RecordListProps) {
  const { i18n } = useLingui()
  const mayWrite = useMayWrite()
  usePageTitle(i18n._(kind.title))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [deleting, setDeleting] = useState(false)
  const booleans = new Set(form.fields.filter((field) => field.kind === 'boolean').map(({ name }) => name))
  const cursors = search.after ?? []
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: kind.documents.list,
    variables: {
      ...pageVariables(search, PAGE_ROWS, [
        kind.nameOrder ?? NAME,
        ...kind.columns.flatMap(({ order }) => order ?? []),
      ]),
      where: whereOf(search, kind.filters, booleans, kind.search),
    },
    // What was made or changed meanwhile is in the list, here or by others.
    requestPolicy: 'cache-and-network',
  })
  const page = data?.list
  const rows = page?.nodes as readonly RecordRow[] | undefined
  const chosenRows = (rows ?? []).filter(({ id }) => chosen.has(id))
  const ChosenActions = kind.chosenActions
  const severalPossible = mayWrite && (kind.documents.remove !== undefined || ChosenActions !== undefined)
  const done = () => {
    setChosen(new Set())
    reload({ requestPolicy: 'network-only' })
  }
  const choose = (given: readonly RecordRow[], on: boolean) => {
    const next = new Set(chosen)
    for (const { id } of given) on ? next.add(id) : next.delete(id)
    setChosen(next)
  }
  const look = (next: ListSearch) => {
    setChosen(new Set())
    onSearch(next)
  }

  return (
    <Stack>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap={4}>
          <Title order={1} size="h2">
            {i18n._(kind.title)}
          </Title>
          <Text c="dimmed" size="sm" maw={720}>
            {i18n._(kind.about)}
          </Text>
        </Stack>
        {mayWrite && !kind.notCreated && <CreateButton kind={kind} />}
      </Group>
      <Group justify="space-between" align="flex-end" mih={36}>
        <FilterBar kind={kind} form={form} rows={rows} search={search} onSearch={look} />
        {severalPossible && chosenRows.length > 0 && (
          <Group gap="xs">
            <Text size="sm" aria-live="polite">
              <Plural value={chosenRows.length} one="# chosen" other="# chosen" />
            </Text>
            {ChosenActions && <ChosenActions chosen={chosenRows} onDone={done} />}
            {kind.documents.remove && (
              <Button variant="default" onClick={() => setDeleting(true)}>
                <Trans>Delete…</Trans>
              </Button>
            )}
          </Group>
        )}
      </Group>
      <Paper withBorder>
        {error && !page ? (
          <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
        ) : rows?.length === 0 ? (
          <Nothing kind={kind} narrowed={isNarrowed(search)} onAll={() => look({})} mayWrite={mayWrite} />
        ) : (
          <RecordTable
            kind={kind}
            form={form}
            rows={rows}
            busy={fetching || stale}
            skeletonRows={PAGE_ROWS}
            search={search}
            onOrder={(field) => look(reordered(search, field))}
            chosen={severalPossible ? chosen : undefined}
            onChoose={choose}
          />
        )}
      </Paper>
      <Pager
        cursors={cursors}
        pageInfo={page?.pageInfo}
        onTurn={(after) => look({ ...search, after })}
        total={page && <Plural value={page.totalCount} one="# record" other="# records" />}
      />
      {deleting && (
        <DeleteDialog kind={kind} records={chosenRows} onClose={() => setDeleting(false)} onDeleted={done} />
      )}
    </Stack>
  )
}

interface NothingProps {
  kind: RecordKind
  narrowed: boolean
  onAll: () => void
  mayWrite: boolean
}

function Nothing({ kind, narrowed, onAll, mayWrite }: NothingProps) {
  const { t } = useLingui()
  if (narrowed) {
    return (
      <EmptyState title={t`Nothing matches the search`}>
        <Button variant="default" onClick={onAll}>
          <Trans>Show all</Trans>
        </Button>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t`There are none yet`}>
      {mayWrite && !kind.notCreated && <CreateButton kind={kind} />}
    </EmptyState>
  )
}
