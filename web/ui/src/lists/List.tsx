// A list: found by name, narrowed down, ordered, turned a page at a time, all of it in the address; and what can be done
// with the rows that are selected.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Box, Button, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { TypedDocumentNode } from '@urql/core'
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react'
import { Keys } from '../ui/Keys'
import { withDeskWords } from '../ui/language/language'
import { cursorsBeside, Pager, useTurnBack } from '../ui/Pager'
import { useShortcut } from '../ui/shortcuts'
import { EmptyState, ErrorState } from '../ui/states'
import { PHONE } from '../ui/theme'
import { usePageTitle } from '../ui/title'
import { ColumnMenu, shownColumns } from './ColumnMenu'
import type { ListColumn, ListRow } from './columns'
import { FilterBar } from './FilterBar'
import type { ListFilter } from './filters'
import { ListTable } from './ListTable'
import { OrderMenu } from './OrderMenu'
import { focusedRow } from './rowKeys'
import { isNarrowed, type ListSearch, narrowed, ordered, PAGE_ROWS, reordered } from './search'
import type { LoadedList } from './useList'
import { useFirstResult, useOnlyResult } from './useOnlyResult'

const ViewBar = lazy(withDeskWords(() => import('./views/ViewBar')))

const NEXT_PAGE = msg`Next page`
const PREVIOUS_PAGE = msg`Previous page`

/** Props of the quick look at a row. */
interface LookProps<Row> {
  row: Row
  onOpen: () => void
  onClose: () => void
}

interface ListProps<Row extends ListRow, Choices> {
  list: LoadedList<Row>
  /** Name of the list in its address. */
  name: string
  title: string
  /** Purpose of the rows, in a sentence. */
  about?: string
  /** The first one is the name, which is always there. */
  columns: readonly [ListColumn<Row>, ...ListColumn<Row>[]]
  filters: readonly ListFilter<Choices>[]
  choicesDocument?: TypedDocumentNode<Choices, Record<string, never>>
  search: ListSearch
  /** Sets the search in the address; by `replace`, in place of the present one, which nobody wants to come back to. */
  onSearch: (search: ListSearch, options?: { replace: boolean }) => void
  onOpen: (row: Row) => void
  /** The way to a new one. */
  create?: ReactNode
  /** Message about the last action. */
  notice?: ReactNode
  /** How many there are, in words. */
  total: (count: number) => ReactNode
  /** Content where there are no rows at all. */
  empty: ReactNode
  /** Actions on the selected rows; null where the viewer has none. */
  actions: ReactNode | null
  look: (props: LookProps<Row>) => ReactNode
  /** Action on the row with the focus or under the quick look, by a key. */
  rowAction?: RowActionKey<Row>
}

interface RowActionKey<Row> {
  keys: string
  label: MessageDescriptor
  /** Said with the other keys of rows. */
  word: ReactNode
  run: (row: Row) => void
}

/** A key that does something with a row while the list is on screen. */
function RowAction<Row>({ keys, label, run, row }: RowActionKey<Row> & { row: () => Row | undefined }) {
  useShortcut(keys, label, () => {
    const found = row()
    if (found) run(found)
  })
  return null
}

export function List<Row extends ListRow, Choices>(props: ListProps<Row, Choices>) {
  const { list, title, about, columns, filters, choicesDocument, search, onOpen } = props
  const { name: listName, create, notice, total, empty, actions, look, rowAction } = props
  const { t } = useLingui()
  const { page, failure, selected } = list
  const openFirst = useFirstResult(list, search, onOpen)
  const onSearch = useOnlyResult(list, search, props.onSearch, onOpen)
  const rows = search.rows ?? PAGE_ROWS[0]
  const cursors = search.after ?? []
  const [name, ...others] = columns
  const order = search.order ?? name.order ?? ''
  const isDescending = search.direction === 'DESC'
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false })
  const shown = shownColumns(others, search.columns)
  const key = shown.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are drawn again where other columns are shown.
  const shownHere = useMemo(
    () => columns.filter((column, index) => index === 0 || shown.includes(column.id)),
    [columns, key],
  )
  const replace = (next: ListSearch) => props.onSearch(next, { replace: true })
  const isTurningBack = useTurnBack(cursors, page, list.isBusy, (after) => replace({ ...search, after }))
  const beside = page && cursorsBeside(cursors, page.pageInfo, list.isFetching)
  const turn = (after: string[] | undefined) => after && onSearch({ ...search, after })
  const [lookedId, lookAt] = useState<string>()
  const takeLook = useCallback((row: Row | null) => lookAt(row?.id), [])
  const looked = page?.nodes.find(({ id }) => id === lookedId)
  usePageTitle(title)
  useShortcut('[', PREVIOUS_PAGE, () => turn(beside?.previous))
  useShortcut(']', NEXT_PAGE, () => turn(beside?.next))

  return (
    <Stack gap="xs">
      {rowAction && <RowAction {...rowAction} row={() => page?.nodes[focusedRow()] ?? looked} />}
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={0} flex={about ? '1 1 16rem' : undefined}>
          <Title order={1} size="h2">
            {title}
          </Title>
          {about && (
            <Text c="dimmed" size="sm" maw={720}>
              {about}
            </Text>
          )}
        </Stack>
        {create}
      </Group>
      <FilterBar
        filters={filters}
        choicesDocument={choicesDocument}
        search={search}
        onSearch={onSearch}
        onFirst={openFirst}
        views={
          <Suspense fallback={<Box flex={1} />}>
            <ViewBar
              listName={listName}
              search={search}
              onSearch={onSearch}
              onReplace={replace}
              filters={filters}
              columns={columns}
            />
          </Suspense>
        }
      >
        {isPhone && (
          <OrderMenu
            columns={columns}
            order={order}
            descending={isDescending}
            onOrder={(field, descending) => onSearch(ordered(search, field, descending, name.order ?? ''))}
          />
        )}
        {others.some((column) => !column.shown) && (
          <ColumnMenu columns={others} shown={shown} onShown={(ids) => onSearch({ ...search, columns: ids })} />
        )}
      </FilterBar>
      {notice}
      {actions !== null && selected.size > 0 && (
        <Paper withBorder p="xs" bg="var(--mantine-primary-color-light)">
          <Group gap="xs">
            <Text size="sm" fw={600} aria-live="polite" px="xs">
              <Plural value={selected.size} one="# selected" other="# selected" />
            </Text>
            {actions}
            <Button variant="subtle" size="xs" onClick={list.clearSelection}>
              <Trans>Clear selection</Trans>
            </Button>
          </Group>
        </Paper>
      )}
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <Paper withBorder flex={1} miw={0}>
          {failure !== null ? (
            <ErrorState message={failure} onRetry={list.refresh} />
          ) : list.load ? (
            <EmptyState title={t`Nothing is loaded yet`}>
              <Text size="sm" c="dimmed">
                <Trans>Search for a name or set a filter. In your preferences, lists can be loaded at once.</Trans>
              </Text>
              <Button variant="default" onClick={list.load}>
                <Trans>Show all</Trans>
              </Button>
            </EmptyState>
          ) : page?.nodes.length !== 0 || isTurningBack ? (
            <ListTable
              label={title}
              columns={shownHere}
              rows={isTurningBack ? undefined : page?.nodes}
              busy={list.isBusy}
              skeletonRows={rows}
              order={order}
              descending={isDescending}
              onOrder={(field) => onSearch(reordered(search, field))}
              selected={actions === null ? undefined : selected}
              onSelect={list.select}
              looked={looked?.id}
              onLook={takeLook}
            />
          ) : isNarrowed(search) ? (
            <EmptyState title={t`No matches`}>
              <Text size="sm" c="dimmed">
                <Trans>Search for another name or remove filters.</Trans>
              </Text>
              <Button
                variant="default"
                onClick={() => onSearch(narrowed(search, { name: undefined, filters: undefined }))}
              >
                <Trans>Show all</Trans>
              </Button>
            </EmptyState>
          ) : (
            empty
          )}
        </Paper>
        <Suspense>
          {looked && look({ row: looked, onOpen: () => onOpen(looked), onClose: () => lookAt(undefined) })}
        </Suspense>
      </Group>
      <Pager
        cursors={cursors}
        pageInfo={page?.pageInfo}
        isFetching={list.isFetching}
        onTurn={turn}
        total={page && total(page.totalCount)}
      >
        <Text size="xs" c="dimmed" className="app-list-keys">
          <span>
            <Keys keys="ArrowUp" /> <Keys keys="ArrowDown" /> <Trans>move</Trans>
          </span>
          <span>
            <Keys keys="Space" /> <Trans>quick look</Trans>
          </span>
          <span>
            <Keys keys="Enter" /> <Trans>open</Trans>
          </span>
          {rowAction && (
            <span>
              <Keys keys={rowAction.keys} /> {rowAction.word}
            </span>
          )}
        </Text>
        <NativeSelect
          aria-label={t`Rows per page`}
          value={String(rows)}
          onChange={({ currentTarget }) => onSearch(narrowed(search, { rows: Number(currentTarget.value) }))}
          data={PAGE_ROWS.map((count) => ({ value: String(count), label: t`${count} per page` }))}
        />
      </Pager>
    </Stack>
  )
}
