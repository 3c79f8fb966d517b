// What a save would do, as the server says it: every property before and after, and how many customers it touches.

import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { AffectedCustomers } from '../../changes/AffectedCustomers'
import { ChangeTable } from '../../changes/ChangeTable'
import { useFieldIndex } from '../../changes/fields'
import type { Preview } from '../../changes/useDraftEditor'
import { Warnings } from '../../changes/Warnings'
import { ClassCurrency } from '../../forms/ClassCurrency'
import { ActionDialog, ReasonField } from '../../ui/Dialog'
import { FormSkeleton } from '../../ui/states'
import { useWorkspace } from '../workspace'
import type { Edit } from './useEdit'

interface ReviewDialogProps {
  edit: Edit
  onClose: () => void
}

export default function ReviewDialog({ edit, onClose }: ReviewDialogProps) {
  const { t } = useLingui()
  const { panels } = useWorkspace()
  const index = useFieldIndex(panels)
  const [preview, setPreview] = useState<Preview>()
  const [reason, setReason] = useState('')
  const asked = useRef(false)
  useEffect(() => {
    // Asked once: the dialog stands over the form, so nothing else is entered meanwhile.
    if (asked.current) return
    asked.current = true
    void edit.preview().then((found) => (found ? setPreview(found) : onClose()))
  }, [edit, onClose])
  const { customerClass } = edit
  const isReady = preview !== undefined && index !== undefined && customerClass !== null
  const save = async () => {
    await edit.save(reason.trim())
    onClose()
  }
  return (
    <ActionDialog
      onClose={onClose}
      title={t`Review the changes`}
      size="xl"
      ready={isReady}
      onSubmit={() => void save()}
      cancel={<Trans>Keep editing</Trans>}
      submit={<Trans>Save</Trans>}
      submitProps={{ loading: isReady && edit.busy }}
    >
      {isReady ? (
        <>
          <Text size="sm" role="status">
            <AffectedCustomers count={preview.affectedCustomers} />
          </Text>
          <Warnings warnings={preview.warnings} index={index} />
          <ClassCurrency value={customerClass.currency?.name}>
            <ChangeTable classId={customerClass.id} label={t`Changes`} changes={preview.changes} index={index} />
          </ClassCurrency>
        </>
      ) : (
        <FormSkeleton fields={3} />
      )}
      <ReasonField description={t`Recorded in the audit log. Optional.`} value={reason} onChange={setReason} />
    </ActionDialog>
  )
}
