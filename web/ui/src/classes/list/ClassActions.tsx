// Actions on the classes that are selected in the list.

import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { LoadedList } from '../../lists/useList'
import { IconAssign, IconRemove, IconShare } from '../../ui/icons'
import { withSchemaWords } from '../../ui/language/language'
import type { BulkAction } from '../actions/bulk'
import { useWorkspace } from '../workspace'
import type { ClassRow } from './columns'

const BulkDialog = lazy(withSchemaWords(() => import('../actions/BulkDialog')))
const DeleteClasses = lazy(withSchemaWords(() => import('../actions/DeleteClasses')))
const AssignCustomers = lazy(withSchemaWords(() => import('../actions/AssignCustomers')))

export function ClassActions({ list }: { list: LoadedList<ClassRow> }) {
  const { sharing } = useWorkspace()
  const [action, setAction] = useState<BulkAction | 'assign' | 'delete' | null>(null)
  const rows = [...list.selected.values()]
  const [only] = rows.length === 1 ? rows : []
  const close = () => setAction(null)
  return (
    <>
      <Button
        variant="default"
        size="xs"
        disabled={!only}
        leftSection={<IconAssign size={16} />}
        onClick={() => setAction('assign')}
      >
        <Trans>Assign customers</Trans>
      </Button>
      {sharing && (
        <>
          <Button variant="default" size="xs" leftSection={<IconShare size={16} />} onClick={() => setAction('share')}>
            <Trans>Share</Trans>
          </Button>
          <Button variant="default" size="xs" onClick={() => setAction('unshare')}>
            <Trans>Stop sharing</Trans>
          </Button>
        </>
      )}
      <Button variant="default" size="xs" leftSection={<IconRemove size={16} />} onClick={() => setAction('delete')}>
        <Trans>Delete</Trans>
      </Button>
      <Suspense>
        {action === 'assign' && only && <AssignCustomers customerClass={only} onClose={close} onDone={list.refresh} />}
        {action === 'delete' && (
          <DeleteClasses
            records={rows}
            onClose={close}
            onDeleted={(ids) => {
              list.deselect(ids)
              list.refresh()
            }}
          />
        )}
        {(action === 'share' || action === 'unshare') && (
          <BulkDialog
            action={action}
            classes={rows}
            onClose={(done) => {
              close()
              if (done) list.clearSelection()
            }}
            onDone={list.refresh}
          />
        )}
      </Suspense>
    </>
  )
}
