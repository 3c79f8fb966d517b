// A class with the same configuration and currency: asks for its name, and for whom it is, says what it can't have there,
// and opens it.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, Switch, Text, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { FieldChange } from '../../api/errors'
import { ChangeTable } from '../../changes/ChangeTable'
import { useFieldIndex } from '../../changes/fields'
import { ReferencePicker } from '../../forms/inputs/reference/ReferencePicker'
import { FIRST_PANEL } from '../../links/address'
import { ActionDialog } from '../../ui/dialogs/Dialog'
import { type ClassDetails, useWorkspace } from '../workspace'
import { useClassActions } from './useClassActions'
import { useClone } from './useClone'

interface CloneDialogProps {
  customerClass: {
    id: string
    name: string
    managedBy?: ClassDetails['managedBy']
    viewerAccess?: ClassDetails['viewerAccess']
  }
  /** Changes that are not saved, and therefore not copied. */
  unsaved: number
  onClose: () => void
}

const FIELDS = ['name', 'managedBy', 'sharedWithResellers']

export default function CloneDialog({ customerClass, unsaved, onClose }: CloneDialogProps) {
  const { t } = useLingui()
  const { administrator } = useClassActions()
  const navigate = useNavigate()
  const [name, setName] = useState(t`${customerClass.name} (copy)`)
  // Nothing new is made for a reseller that is closed, whose classes alone are read-only to administrators.
  const isOfClosed = customerClass.viewerAccess?.level === 'READ_ONLY'
  const manager = isOfClosed ? null : (customerClass.managedBy?.id ?? null)
  const [managedBy, setManagedBy] = useState(administrator ? manager : undefined)
  const [shared, setShared] = useState(false)
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [failures, setFailures] = useState<readonly string[]>([])
  const isSharable = administrator !== undefined && managedBy === null
  const { clone, leftOut, busy } = useClone(customerClass.id, {
    name,
    managedBy,
    sharedWithResellers: isSharable && shared,
  })
  const change = (field: string) => setProblems(({ [field]: _, ...others }) => others)

  const submit = async () => {
    if (!name.trim()) {
      setProblems({ name: t`This is needed.` })
      return
    }
    const done = await clone()
    if ('errors' in done) {
      const own = done.errors.filter(({ path }) => FIELDS.includes(path[1] ?? ''))
      setProblems(Object.fromEntries(own.map(({ path, message }) => [path[1], message])))
      setFailures(done.errors.filter((error) => !own.includes(error)).map(({ message }) => message))
      return
    }
    onClose()
    void navigate({ to: '/classes/$classId/$panel', params: { classId: done.id, panel: FIRST_PANEL } })
  }
  return (
    <ActionDialog
      onClose={onClose}
      title={t`Clone customer class`}
      size="lg"
      ready={leftOut !== null}
      mustBeSeen={!!leftOut?.length}
      onSubmit={() => void submit()}
      failed={{ title: t`Not cloned`, messages: failures }}
      submit={leftOut && leftOut.length > 0 ? <Trans>Clone without these</Trans> : <Trans>Clone</Trans>}
      submitProps={{ loading: leftOut !== null && busy }}
    >
      <Text size="sm">
        <Trans>The copy has the same configuration and currency, and no customers.</Trans>
      </Text>
      {unsaved > 0 && (
        <Alert>
          <Plural
            value={unsaved}
            one="# change is not saved yet and will not be copied."
            other="# changes are not saved yet and will not be copied."
          />
        </Alert>
      )}
      <TextInput
        label={t`Name of the copy`}
        required
        data-autofocus
        value={name}
        error={problems.name}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value)
          change('name')
        }}
      />
      {administrator && (
        <>
          <ReferencePicker
            label={t`Managed by`}
            source={{
              document: administrator.managersDocument,
              unset: t`Administrator only`,
              present: customerClass.managedBy ? [customerClass.managedBy] : [],
            }}
            value={managedBy ?? null}
            error={problems.managedBy}
            onChange={(id) => {
              setManagedBy(id)
              change('managedBy')
            }}
          />
          <Switch
            label={t`Share with resellers`}
            description={isSharable ? undefined : t`Only a class that administrators manage can be shared.`}
            disabled={!isSharable}
            checked={isSharable && shared}
            error={problems.sharedWithResellers}
            onChange={({ currentTarget }) => setShared(currentTarget.checked)}
          />
        </>
      )}
      {/* Empty, it takes no place. */}
      <div role="status" style={{ display: 'contents' }}>
        {leftOut && leftOut.length > 0 && <LeftOut classId={customerClass.id} leftOut={leftOut} />}
      </div>
    </ActionDialog>
  )
}

/** Settings that the copy can't have where it is managed. */
function LeftOut({ classId, leftOut }: { classId: string; leftOut: readonly FieldChange[] }) {
  const { t } = useLingui()
  const index = useFieldIndex(useWorkspace().panels)
  return (
    <Alert color="orange" title={t`Not available to the copy and left out`}>
      {index && <ChangeTable classId={classId} label={t`Left out`} changes={leftOut} index={index} />}
    </Alert>
  )
}
