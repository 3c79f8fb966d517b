// The list of classes: narrowed, ordered and turned a page at a time, all of it in the address; and what can be done
// with those that were chosen in it.

import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { FIRST_PANEL } from '../../links/address'
import { RecordLink } from '../../links/RecordLink'
import { pageVariables, reordered } from '../../lists/search'
import { useMayWrite } from '../../session/useMayWrite'
import { failureOf } from '../../ui/failure'
import { IconAdd } from '../../ui/icons'
import { whenIdle } from '../../ui/idle'
import { withSchemaWords } from '../../ui/language'
import { cursorsBeside, Pager } from '../../ui/Pager'
import { useShortcut } from '../../ui/shortcuts'
import { EmptyState, ErrorState } from '../../ui/states'
import { usePageTitle } from '../../ui/title'
import { prepareEditor } from '../editor/prepare'
import { useWorkspace } from '../workspace'
import { ClassTable } from './ClassTable'
import { ColumnMenu, shownColumns } from './ColumnMenu'
import type { ClassRow } from './columns'
import { FilterBar } from './FilterBar'
import { SelectionBar } from './SelectionBar'
import { type ClassSearch, isNarrowed, narrowed, PAGE_ROWS, whereOf } from './search'

const CreateClass = lazy(withSchemaWords(() => import('../actions/CreateClass')))

const CREATE = msg`New customer class`
const NEXT_PAGE = msg`Next page`
const PREVIOUS_PAGE = msg`Previous page`

interface ClassListProps {
  search: ClassSearch
  onSearch: (search: ClassSearch) => void
}

export function ClassList({ search, onSearch }: ClassListProps) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const { pageDocument, filters, columns } = workspace
  const navigate = useNavigate()
  usePageTitle(t`Customer classes`)
  const mayWrite = useMayWrite()
  const rows = search.rows ?? PAGE_ROWS[0]
  const cursors = search.after ?? []
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: pageDocument,
    variables: {
      ...pageVariables(search, rows, ['NAME', ...columns.flatMap(({ order }) => order ?? [])]),
      where: whereOf(search, filters),
    },
    // What is known is shown at once; others may have changed it meanwhile.
    requestPolicy: 'cache-and-network',
  })
  const [chosen, setChosen] = useState<ReadonlyMap<string, ClassRow>>(new Map())
  const [creating, setCreating] = useState(false)
  const [created, setCreated] = useState<{ id: string; name: string } | null>(null)
  const shown = useMemo(() => shownColumns(columns, search.columns), [columns, search.columns])
  const shownInTable = useMemo(() => columns.filter(({ id }) => shown.includes(id)), [columns, shown])

  const page = data?.customerClasses
  const isThere = page !== undefined
  // Whoever sees the list opens a class of it next.
  useEffect(() => (isThere ? whenIdle(() => prepareEditor(workspace)) : undefined), [isThere, workspace])
  const refresh = () => reload({ requestPolicy: 'network-only' })
  const first = page?.nodes[0]
  const open = (classId: string) =>
    void navigate({ to: '/classes/$classId/$panel', params: { classId, panel: FIRST_PANEL } })
  const choose = (given: readonly ClassRow[], on: boolean) => {
    const next = new Map(chosen)
    for (const row of given) on ? next.set(row.id, row) : next.delete(row.id)
    setChosen(next)
  }
  const turn = (after: string[] | undefined) => after && onSearch({ ...search, after })
  const beside = page && cursorsBeside(cursors, page.pageInfo)
  useShortcut('n', CREATE, () => mayWrite && setCreating(true))
  useShortcut('[', PREVIOUS_PAGE, () => turn(beside?.previous))
  useShortcut(']', NEXT_PAGE, () => turn(beside?.next))

  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          <Trans>Customer classes</Trans>
        </Title>
        <Group gap="xs">
          <ColumnMenu columns={columns} shown={shown} onShown={(ids) => onSearch({ ...search, columns: ids })} />
          {mayWrite && (
            <Button leftSection={<IconAdd size={16} />} onClick={() => setCreating(true)}>
              <Trans>New customer class</Trans>
            </Button>
          )}
        </Group>
      </Group>
      <FilterBar search={search} onSearch={onSearch} onFirst={() => first && open(first.id)} />
      {created && (
        <Alert withCloseButton closeButtonLabel={t`Close`} onClose={() => setCreated(null)} role="status">
          <Trans>
            Created <RecordLink type="CustomerClass" {...created} />.
          </Trans>
        </Alert>
      )}
      {chosen.size > 0 && <SelectionBar chosen={chosen} onClear={() => setChosen(new Map())} onDone={refresh} />}
      {error && !page ? (
        <ErrorState message={failureOf(error)} onRetry={refresh} />
      ) : page?.nodes.length === 0 ? (
        <Paper withBorder>
          {isNarrowed(search) ? (
            <EmptyState title={t`No classes match the search`}>
              <Text size="sm" c="dimmed">
                <Trans>Search for another name, or remove filters.</Trans>
              </Text>
              <Button
                variant="default"
                onClick={() => onSearch(narrowed(search, { name: undefined, filters: undefined }))}
              >
                <Trans>Show all classes</Trans>
              </Button>
            </EmptyState>
          ) : (
            <EmptyState title={t`There are no classes yet`}>
              <Text size="sm" c="dimmed">
                <Trans>
                  A class holds what is the same for a category of customers: invoices, taxes, limits, emails.
                </Trans>
              </Text>
            </EmptyState>
          )}
        </Paper>
      ) : (
        <Paper withBorder>
          <ClassTable
            columns={shownInTable}
            rows={page?.nodes}
            busy={fetching || stale}
            skeletonRows={rows}
            search={search}
            onOrder={(field) => onSearch(reordered(search, field))}
            chosen={mayWrite ? new Set(chosen.keys()) : undefined}
            onChoose={choose}
          />
        </Paper>
      )}
      <Pager
        cursors={cursors}
        pageInfo={page?.pageInfo}
        onTurn={turn}
        total={page && <Plural value={page.totalCount} one="# class" other="# classes" />}
      >
        <NativeSelect
          aria-label={t`Classes on a page`}
          value={String(rows)}
          onChange={({ currentTarget }) => onSearch(narrowed(search, { rows: Number(currentTarget.value) }))}
          data={PAGE_ROWS.map((count) => ({ value: String(count), label: t`${count} a page` }))}
        />
      </Pager>
      <Suspense>
        {creating && (
          <CreateClass
            onClose={() => setCreating(false)}
            onCreated={(made) => {
              setCreated(made)
              refresh()
            }}
            onEdit={open}
          />
        )}
      </Suspense>
    </Stack>
  )
}
