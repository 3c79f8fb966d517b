// A list of records of a kind.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { lazy, useMemo, useState } from 'react'
import type { LoadedForm } from '../../api/metadata'
import { List } from '../../lists/List'
import type { ListSearch } from '../../lists/search'
import { type LoadedList, type RowsPage, useList } from '../../lists/useList'
import { useMayWrite } from '../../session/useMayWrite'
import { withDeskWords } from '../../ui/language/language'
import { EmptyState } from '../../ui/states'
import { CreateButton } from '../CreateButton'
import { DeleteRecords } from '../DeleteRecords'
import type { ListAnswer, RecordKind, RecordRow } from '../kind'
import { columnsOf } from './columns'
import { filtersOf } from './filters'

const RecordLook = lazy(withDeskWords(() => import('./RecordLook')))

interface RecordListProps {
  kind: RecordKind
  form: LoadedForm
  search: ListSearch
  onSearch: (search: ListSearch, options?: { replace: boolean }) => void
}

export function RecordList({ kind, form, search, onSearch }: RecordListProps) {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const mayWrite = useMayWrite()
  const columns = useMemo(() => columnsOf(kind, form), [kind, form])
  const list = useList<RecordRow, ListAnswer>(
    {
      document: kind.documents.list,
      pageOf: (answer) => answer.list as RowsPage<RecordRow>,
      columns,
      filters: filtersOf(kind, form, undefined),
      nameField: kind.search,
    },
    search,
  )
  const create = mayWrite && !kind.notCreated && <CreateButton kind={kind} />
  const hasActions = mayWrite && (kind.documents.remove !== undefined || kind.selectionActions !== undefined)
  return (
    <List
      list={list}
      name={kind.kind}
      title={i18n._(kind.title)}
      about={i18n._(kind.about)}
      columns={columns}
      filters={filtersOf(kind, form, list.page?.nodes)}
      search={search}
      onSearch={onSearch}
      onOpen={({ id }) => void navigate({ to: '/records/$kind/$id', params: { kind: kind.kind, id } })}
      create={create}
      total={(count) => <Plural value={count} one="# record" other="# records" />}
      empty={
        <EmptyState title={t`Nothing here yet`}>
          <Text size="sm" c="dimmed" ta="center" maw={480}>
            {create ? (
              <Trans>Create the first one, and it appears in this list.</Trans>
            ) : kind.notCreated ? (
              <Trans>Entries appear here once they are used; nothing has to be created.</Trans>
            ) : (
              <Trans>A user with write access can create the first one.</Trans>
            )}
          </Text>
          {create}
        </EmptyState>
      }
      look={(props) => <RecordLook kind={kind} form={form} {...props} />}
      actions={hasActions ? <RecordActions kind={kind} list={list} /> : null}
    />
  )
}

/** Actions on the selected records. */
function RecordActions({ kind, list }: { kind: RecordKind; list: LoadedList<RecordRow> }) {
  const [isDeleting, setDeleting] = useState(false)
  const rows = [...list.selected.values()]
  const finish = () => {
    list.clearSelection()
    list.refresh()
  }
  return (
    <>
      {kind.selectionActions && <kind.selectionActions selected={rows} onDone={finish} />}
      {kind.documents.remove && (
        <Button variant="default" size="xs" onClick={() => setDeleting(true)}>
          <Trans>Delete…</Trans>
        </Button>
      )}
      {isDeleting && (
        <DeleteRecords
          kind={kind}
          records={rows}
          onClose={() => setDeleting(false)}
          onDeleted={(ids) => {
            list.deselect(ids)
            list.refresh()
          }}
        />
      )}
    </>
  )
}
