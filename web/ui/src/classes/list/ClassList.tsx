// The list of classes.

import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, Badge, Button, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { FIRST_PANEL } from '../../links/address'
import { CLONE_CLASS, CREATE_CLASS } from '../../links/classKeys'
import { RecordLink } from '../../links/RecordLink'
import { List } from '../../lists/List'
import { isNarrowed, type ListSearch } from '../../lists/search'
import { useList } from '../../lists/useList'
import { useMayWrite } from '../../session/useMayWrite'
import { IconAdd, IconPlanned } from '../../ui/icons'
import { whenIdle } from '../../ui/idle'
import { useFormats } from '../../ui/language/formats'
import { withDeskWords, withSchemaWords } from '../../ui/language/language'
import { useShortcut } from '../../ui/shortcuts'
import { EmptyState } from '../../ui/states'
import { prepareEditor } from '../editor/prepare'
import { type ClassPage, useWorkspace } from '../workspace'
import { ClassActions } from './ClassActions'
import type { ClassColumn, ClassRow } from './columns'

const CreateClass = lazy(withSchemaWords(() => import('../actions/CreateClass')))

const ClassLook = lazy(withDeskWords(withSchemaWords(() => import('../overview/ClassLook'))))

const ListSteps = lazy(withDeskWords(() => import('../../tour/ListSteps')))

const CloneDialog = lazy(withSchemaWords(() => import('../actions/CloneDialog')))

const NAME: ClassColumn = {
  id: 'name',
  label: msg`Name`,
  order: 'NAME',
  cell: ({ id, name, isDefault, plannedChanges }) => (
    <span className="app-list-name">
      <RecordLink type="CustomerClass" id={id} name={name} />
      {isDefault && (
        <Badge variant="default" style={{ minWidth: 'max-content' }}>
          <Trans>Default</Trans>
        </Badge>
      )}
      {plannedChanges?.nodes.map(({ id: planned, applyAt }) => (
        <PlannedMark key={planned} at={applyAt} />
      ))}
    </span>
  ),
}

/** Mark of a class that changes by itself. */
function PlannedMark({ at }: { at: string }) {
  const { t } = useLingui()
  const { moment } = useFormats()
  const label = t`Changes on ${moment(at)}`
  return (
    <span role="img" aria-label={label} title={label} className="app-list-mark">
      <IconPlanned size={16} />
    </span>
  )
}

interface ClassListProps {
  search: ListSearch
  onSearch: (search: ListSearch, options?: { replace: boolean }) => void
}

export function ClassList({ search, onSearch }: ClassListProps) {
  const { t } = useLingui()
  const workspace = useWorkspace()
  const { pageDocument, choicesDocument, filters } = workspace
  const navigate = useNavigate()
  const mayWrite = useMayWrite()
  const [creating, setCreating] = useState(false)
  const [cloning, setCloning] = useState<ClassRow | null>(null)
  const [created, setCreated] = useState<{ id: string; name: string } | null>(null)
  const columns = useMemo(() => [NAME, ...(workspace.columns as readonly ClassColumn[])] as const, [workspace])
  const list = useList<ClassRow, ClassPage>(
    { document: pageDocument, pageOf: ({ customerClasses }) => customerClasses, columns, filters },
    search,
  )
  const isThere = list.page !== undefined
  const only = list.page?.totalCount === 1 ? list.page.nodes.find(({ isDefault }) => isDefault) : undefined
  // Whoever sees the list opens a class of it next.
  useEffect(() => (isThere ? whenIdle(() => prepareEditor(workspace)) : undefined), [isThere, workspace])
  const open = (classId: string) =>
    void navigate({ to: '/classes/$classId/$panel', params: { classId, panel: FIRST_PANEL } })
  useShortcut(CREATE_CLASS.keys, CREATE_CLASS.label, () => mayWrite && setCreating(true))

  return (
    <>
      <List
        list={list}
        name="classes"
        title={t`Customer classes`}
        columns={columns}
        filters={filters}
        choicesDocument={choicesDocument}
        search={search}
        onSearch={onSearch}
        onOpen={({ id }) => open(id)}
        create={
          mayWrite && (
            <Button leftSection={<IconAdd size={16} />} onClick={() => setCreating(true)}>
              <Trans>New customer class</Trans>
            </Button>
          )
        }
        notice={
          <>
            {isThere && !isNarrowed(search) && (
              <Suspense>
                <ListSteps only={mayWrite ? only : undefined} onCreate={() => setCreating(true)} />
              </Suspense>
            )}
            {created && (
              <Alert withCloseButton closeButtonLabel={t`Close`} onClose={() => setCreated(null)} role="status">
                <Trans>
                  Created <RecordLink type="CustomerClass" {...created} />.
                </Trans>
              </Alert>
            )}
          </>
        }
        total={(count) => <Plural value={count} one="# class" other="# classes" />}
        empty={
          <EmptyState title={t`There are no classes yet`}>
            <Text size="sm" c="dimmed">
              <Trans>
                A class holds the settings that a category of customers has in common: invoices, taxes, limits, emails.
              </Trans>
            </Text>
            {mayWrite && (
              <Button onClick={() => setCreating(true)}>
                <Trans>Make the first class</Trans>
              </Button>
            )}
          </EmptyState>
        }
        look={(props) => <ClassLook {...props} onClone={mayWrite ? () => setCloning(props.row) : undefined} />}
        rowAction={mayWrite ? { ...CLONE_CLASS, word: <Trans>clone</Trans>, run: setCloning } : undefined}
        actions={mayWrite ? <ClassActions list={list} /> : null}
      />
      <Suspense>
        {cloning && <CloneDialog customerClass={cloning} unsaved={0} onClose={() => setCloning(null)} />}
        {creating && (
          <CreateClass
            onClose={() => setCreating(false)}
            onCreated={(customerClass) => {
              setCreated(customerClass)
              list.refresh()
            }}
            onEdit={open}
          />
        )}
      </Suspense>
    </>
  )
}
