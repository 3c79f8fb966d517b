// Assigning another class to several customers, each with its own result.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { messageOf } from '../../api/errors'
import { useSentKey } from '../../api/sentKey'
import { BatchDialog } from '../../changes/batch/BatchDialog'
import { outcomesOf } from '../../changes/batch/outcomes'
import { useWriteApproval } from '../../changes/useWriteApproval'
import { ReferencePicker } from '../../forms/inputs/reference/ReferencePicker'
import { failureOf } from '../../ui/failure'
import type { SelectionActionProps } from '../kind'
import { useCustomerDocuments } from './documents'

export function AssignClass({ selected, onDone }: SelectionActionProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        <Trans>Assign a class…</Trans>
      </Button>
      {isOpen && (
        <AssignClassDialog
          selected={selected}
          onClose={(isDone) => {
            setOpen(false)
            if (isDone) onDone()
          }}
        />
      )}
    </>
  )
}

interface AssignClassDialogProps extends Pick<SelectionActionProps, 'selected'> {
  onClose: (isDone: boolean) => void
}

/** Choice and approval are about the customers that are selected now: they go with the dialog. */
function AssignClassDialog({ selected, onClose }: AssignClassDialogProps) {
  const { t } = useLingui()
  const { AssignClassDocument, ChooseCustomerClassDocument } = useCustomerDocuments()
  const [customerClassId, setCustomerClassId] = useState<string | null>(null)
  const approval = useWriteApproval()
  const [, assign] = useMutation(AssignClassDocument)
  const { keyed, answered } = useSentKey()

  const run = async () => {
    if (!approval.isExplained()) return null
    const input = {
      customerClassId: customerClassId ?? '',
      customerIds: selected.map(({ id }) => id),
      ...approval.input,
    }
    const { data, error } = await assign({ input: keyed(input) })
    if (!data) return failureOf(error)
    answered()
    const { assigned } = data
    if (approval.isOpen(assigned.userErrors)) return null
    if (assigned.userErrors.length > 0) return messageOf(assigned.userErrors)
    approval.done()
    return outcomesOf(selected, assigned, approval.isRequested)
  }
  return (
    <BatchDialog
      title={t`Assign a class`}
      failedTitle={t`No customer was assigned`}
      submit={approval.verb(<Trans>Assign</Trans>)}
      submitProps={{ disabled: !customerClassId }}
      closesWhenDone
      run={run}
      onDone={() => undefined}
      onClose={onClose}
    >
      <Text size="sm">
        <Plural
          value={selected.length}
          one="# customer will be assigned to another class."
          other="# customers will be assigned to another class."
        />
      </Text>
      <ReferencePicker
        source={{ document: ChooseCustomerClassDocument }}
        label={t`Customer class`}
        required
        data-autofocus
        value={customerClassId}
        onChange={(next) => {
          approval.forget()
          setCustomerClassId(next)
        }}
      />
      {approval.field}
    </BatchDialog>
  )
}
